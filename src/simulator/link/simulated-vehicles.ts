import { refuse } from '../world/refusal.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import { applyOptions } from '../operations/change-asset.ts';
import { createAsset } from '../operations/create-asset.ts';
import type { LinkService } from './link-service.ts';
import {
  optionsOf,
  type SimulatedVehicle,
  type SimulatedVehicleChange,
  type SimulatedVehicleFacts,
} from './simulated-vehicle.ts';
import { brandOf } from '../assets/index.ts';
import type { World } from '../world/world.ts';

/** Keeps simulated vehicles. Signing in with the account of one links it. */
export class SimulatedVehicles {
  readonly #world: World;
  readonly #links: LinkService;
  readonly #vehicles;

  constructor(world: World, links: LinkService) {
    this.#world = world;
    this.#links = links;
    this.#vehicles = world.state.map<SimulatedVehicle>('simulated vehicles');
    world.events.on((event) => {
      if (event.type !== 'asset:discovered' && event.type !== 'asset:deleted') return;
      const { asset } = event;
      const twin = asset.kind === 'vehicle' ? this.#withVin(asset.information.vin) : undefined;
      if (!twin) return;
      if (event.type === 'asset:discovered') {
        Object.assign(twin, { userId: asset.userId, linkedVehicleId: asset.id });
      } else if (twin.linkedVehicleId === asset.id) {
        Object.assign(twin, { userId: null, linkedVehicleId: null });
        this.#open(twin);
      }
    });
  }

  list(): readonly SimulatedVehicle[] {
    return [...this.#vehicles.values()];
  }

  /** The simulated vehicle, or a refusal (`not-found`). */
  get(id: string): SimulatedVehicle {
    const vehicle = this.#vehicles.get(id);
    if (vehicle) return vehicle;
    throw refuse.notFound(`Could not find simulated vehicle with ID ${id}`);
  }

  /** The vehicle that a simulated one became by linking; undefined if it is not linked. */
  linked({ linkedVehicleId }: SimulatedVehicle): Vehicle | undefined {
    const asset = linkedVehicleId === null ? undefined : this.#world.asset(linkedVehicleId);
    return asset?.kind === 'vehicle' ? asset : undefined;
  }

  /** A new one; linked at once if a user is named. Refused as `invalid` for a vendor without vehicles or an account in use. */
  create(facts: SimulatedVehicleFacts, userId: string | undefined): SimulatedVehicle {
    const { vendor, username } = facts;
    if (brandOf('vehicle', vendor) === undefined) throw refuse.invalid(`${vendor} makes no vehicles`);
    this.#requireFree(vendor, username);
    const sequence = this.#world.next('sequence');
    const draw = this.#world.random.fork(`simulated vehicle ${sequence}`);
    const vehicle: SimulatedVehicle = {
      ...facts,
      sequence,
      id: draw.uuid(),
      vin: draw.text(17).toUpperCase(),
      isReachable: true,
      chargeState: {
        batteryLevel: 50,
        range: 180,
        batteryCapacity: 60,
        chargeLimit: 100,
        chargeRate: null,
        chargeTimeRemaining: null,
        powerDeliveryState: 'PLUGGED_IN:STOPPED',
      },
      location: { latitude: 59.9139, longitude: 10.7522 },
      userId: null,
      linkedVehicleId: null,
    };
    this.#vehicles.set(vehicle.id, vehicle);
    this.#open(vehicle);
    if (userId !== undefined)
      this.#world.addAsset(createAsset(this.#world, 'vehicle', userId, { vendor, ...optionsOf(vehicle) }));
    return vehicle;
  }

  /** Changes it, and the vehicle that it became. */
  update(vehicle: SimulatedVehicle, change: SimulatedVehicleChange): void {
    const { vendor, username } = vehicle;
    if (change.username !== undefined && change.username !== username)
      this.#requireFree(vendor, change.username);
    const linked = this.linked(vehicle);
    const changed = { ...vehicle, ...change };
    const options = optionsOf(changed, change);
    if (linked) this.#world.update(linked, (target) => applyOptions(this.#world, target, options));
    Object.assign(vehicle, change);
    const isSameAccount = vehicle.username === username && change.password === undefined;
    // The account of a linked one knows what became of it.
    if (linked && isSameAccount) return;
    this.#links.removeAccount(vendor, username);
    this.#open(vehicle);
  }

  /** It disappears from its account, and so does the vehicle that it became. */
  remove(vehicle: SimulatedVehicle): void {
    const linked = this.linked(vehicle);
    this.#vehicles.delete(vehicle.id);
    this.#links.removeAccount(vehicle.vendor, vehicle.username);
    if (linked) this.#world.removeAsset(linked);
  }

  #open(vehicle: SimulatedVehicle): void {
    const { vendor, username, password } = vehicle;
    const devices = [{ type: 'vehicle' as const, ...optionsOf(vehicle) }];
    this.#links.addAccount({ vendor, username, password, devices });
  }

  #requireFree(vendor: string, username: string): void {
    const twin = this.list().find((one) => one.vendor === vendor && one.username === username);
    if (twin) throw refuse.invalid(`There is a simulated vehicle with the username ${username} already`);
  }

  #withVin(vin: string | null): SimulatedVehicle | undefined {
    return vin === null ? undefined : this.list().find((vehicle) => vehicle.vin === vin);
  }
}
