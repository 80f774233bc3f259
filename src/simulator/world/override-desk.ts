import { problem, SimulatedProblem } from '../problems.ts';
import type { ActionDesk } from './action-desk.ts';
import { isCharging, type Vehicle } from './assets.ts';
import type { World } from './world.ts';

/** A request to charge now, above a schedule or smart charging. */
export interface Override {
  readonly createdAt: number;
  endedAt: number | null;
  readonly vehicleId: string;
  /** The action that starts charging; null if the vehicle was charging already. */
  readonly actionId: string | null;
}

/** Keeps overrides. One ends when it is ended, when charging stops, or when it could not be started. */
export class OverrideDesk {
  readonly #world: World;
  readonly #actions: ActionDesk;
  /** The newest override of each vehicle. */
  readonly #latest = new Map<string, Override>();

  constructor(world: World, actions: ActionDesk) {
    this.#world = world;
    this.#actions = actions;
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#latest.delete(event.asset.id);
      if (
        event.type === 'asset:updated' &&
        event.asset.kind === 'vehicle' &&
        event.before.kind === 'vehicle'
      ) {
        const stopped = isCharging(event.before.power) === true && isCharging(event.asset.power) !== true;
        if (stopped) this.#end(event.asset.id);
      }
      if (event.type !== 'action:updated') return;
      const { id, state, target } = event.action;
      const gone = state === 'FAILED' || state === 'CANCELLED';
      if (gone && this.#latest.get(target.id)?.actionId === id) this.#end(target.id);
    });
  }

  /** The newest override of a vehicle, ended or not. */
  latest(vehicleId: string): Override | undefined {
    return this.#latest.get(vehicleId);
  }

  /** Whether an override is in force. */
  isInForce(vehicleId: string): boolean {
    return this.#latest.get(vehicleId)?.endedAt === null;
  }

  /** Charges now. 400 problem if nothing controls the vehicle, or for what stands against charging. */
  start(vehicle: Vehicle, isControlled: boolean): Override {
    const present = this.#latest.get(vehicle.id);
    if (present?.endedAt === null) return present;
    if (!isControlled) {
      throw problem.badRequest(
        'There is nothing to override: neither a schedule nor smart charging is enabled',
      );
    }
    const override: Override = {
      createdAt: this.#world.clock.now(),
      endedAt: null,
      vehicleId: vehicle.id,
      actionId: this.#startCharging(vehicle),
    };
    this.#latest.set(vehicle.id, override);
    this.#world.events.emit({ type: 'override:updated', vehicleId: vehicle.id });
    return override;
  }

  /** Ends the override; 404 problem if none is in force. */
  end(vehicle: Vehicle): Override {
    const override = this.#end(vehicle.id);
    if (override) return override;
    throw problem.notFound(`The vehicle ${vehicle.id} has no smart override`);
  }

  #startCharging(vehicle: Vehicle): string | null {
    if (isCharging(vehicle.power) === true && !this.#actions.pending(vehicle.id)) return null;
    try {
      return this.#actions.submit(vehicle, { type: 'charge', kind: 'START' }, 'control').id;
    } catch (error) {
      if (error instanceof SimulatedProblem && isCharging(vehicle.power) === true) return null;
      throw error;
    }
  }

  #end(vehicleId: string): Override | undefined {
    const override = this.#latest.get(vehicleId);
    if (override?.endedAt !== null) return undefined;
    override.endedAt = this.#world.clock.now();
    this.#world.events.emit({ type: 'override:updated', vehicleId });
    return override;
  }
}
