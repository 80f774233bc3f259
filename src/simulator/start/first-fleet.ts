import { makeLocation } from '../handles/location-builder.ts';
import type { Services } from '../services/services.ts';
import { applyOptions } from '../operations/change-asset.ts';
import { type AssetKind, type NewAssetOptions, vendorsOfAllVersions } from '../assets/index.ts';
import { type FleetBlock, fleetUserId } from '../world/fleet-block.ts';
import { createAsset } from '../operations/create-asset.ts';

/** Only so many users of a fleet have more than a vehicle and a charger, since that costs memory. */
const mostHomes = 300;
const mostCars = 1000;

/** Vendors that make all three assets of a HEM system, and are in every version. */
const hemVendors = vendorsOfAllVersions('inverter').filter(
  (code) => vendorsOfAllVersions('battery').includes(code) && vendorsOfAllVersions('meter').includes(code),
);

/** Adds the fleet that is there from the start. */
export function addFirstFleet(
  services: Services,
  { fleet, lifelike = false }: { fleet: number; lifelike?: boolean },
): void {
  const block = services.world.addFleet(fleet, lifelike);
  if (lifelike) enliven(services, block);
}

/**
 * Furnishes the homes of a fleet: places, HVAC units, and inverters, some with a battery and a meter; some cars charge.
 * Cars drive and come home.
 */
function enliven({ world, tariffs, drive }: Services, { first, count }: FleetBlock): void {
  const draw = world.random.fork('homes of the fleet');
  const hvacVendors = vendorsOfAllVersions('hvac');
  const inverterVendors = vendorsOfAllVersions('inverter');
  const numbers = Array.from({ length: Math.min(count, mostCars) }, (_, index) => first + index);

  const add = <K extends AssetKind>(kind: K, userId: string, options: NewAssetOptions[K]): void =>
    world.addAsset(createAsset(world, kind, userId, options));

  for (const number of numbers.slice(0, mostHomes)) {
    const userId = fleetUserId(number);
    const car = world.asset(world.fleets.idOf('vehicle', number));
    const position = car?.kind === 'vehicle' ? car.position : undefined;
    const { latitude, longitude } = position ?? {};
    const place = {
      latitude: latitude ?? 59.9139 + draw.integer(-50, 50) / 1000,
      longitude: longitude ?? 10.7522 + draw.integer(-50, 50) / 1000,
    };
    const home = makeLocation(world, tariffs, userId, { ...place, timezoneName: 'Europe/Oslo' });
    const locationId = home.id;
    if (car?.kind === 'vehicle' && car.isReachable && draw.float() < 0.25) {
      const isPluggedIn = car.power.powerDeliveryState !== 'UNPLUGGED';
      if (isPluggedIn) {
        world.update(car, (target) => applyOptions(world, target, { charging: true }));
        world.publish(car);
      }
    }
    if (number % 3 === 1) {
      add('hvac', userId, { vendor: draw.pick(hvacVendors), locationId });
    }
    if (number % 4 === 2) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every version has such vendors
      const vendor = draw.pick(hemVendors as [string, ...string[]]);
      const site = { vendor, locationId, siteName: 'Home', ...place };
      add('inverter', userId, site);
      add('battery', userId, site);
      add('meter', userId, site);
    } else if (number % 4 === 3) {
      add('inverter', userId, { vendor: draw.pick(inverterVendors), locationId, ...place });
    }
  }
  drive(numbers.map((number) => world.fleets.idOf('vehicle', number)));
}
