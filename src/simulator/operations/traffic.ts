import { isPluggedIn } from '../assets/chargeable.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import { drawWithin } from './drawn-delays.ts';
import type { World } from '../world/world.ts';
import { hour, minute } from '../base/zoned-time.ts';
import { applyOptions } from './change-asset.ts';

/** A drive that will end at home. */
interface Trip {
  readonly km: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly wasPluggedIn: boolean;
}

/** How often each car drives, on average; with few cars there is a drive every quarter of an hour all the same. */
const everyCar = 6 * hour;
const longestPause = 15 * minute;
const shortestPause = 20_000;
/** Only so many cars of a fleet drive. */
const mostCars = 1000;
const kmPerKwh = 6;

/**
 * Lets cars drive and come home, where they are plugged in and charge. The returned function says which cars.
 */
export function runTraffic(world: World): (carIds: readonly string[]) => void {
  const draw = world.state.random('traffic', world.random.fork('traffic'));
  const trips = world.state.map<Trip>('trips');
  const cars = world.state.list<string>('cars');
  const pause = (): number => Math.min(Math.max(everyCar / cars.length, shortestPause), longestPause);

  const next = world.alarms.named('traffic', (key) => {
    next.set(key, Math.round(pause() * (0.5 + draw.float())));
    const car = world.asset(cars[draw.integer(0, cars.length - 1)] ?? '');
    if (car?.kind === 'vehicle' && car.isReachable && !trips.has(car.id)) leave(car);
  });
  const home = world.alarms.named('way home', (id) => {
    const [car, trip] = [world.asset(id), trips.get(id)];
    trips.delete(id);
    if (car?.kind === 'vehicle' && trip) arrive(car, trip);
  });

  const leave = (car: Vehicle): void => {
    const { level, capacity } = car.battery;
    const most = level === null || capacity === null ? 40 : ((level - 10) / 100) * capacity * kmPerKwh;
    if (most < 4) return;
    const km = draw.integer(3, Math.min(Math.floor(most), 60));
    const { latitude, longitude } = car.position;
    trips.set(car.id, { km, latitude, longitude, wasPluggedIn: isPluggedIn(car.power) === true });
    home.set(car.id, drawWithin(draw, [15 * minute, 90 * minute]));
    world.update(car, (target) => {
      applyOptions(world, target, {
        pluggedIn: false,
        ...(latitude !== null && longitude !== null && away(latitude, longitude, km)),
      });
    });
  };

  const away = (latitude: number, longitude: number, km: number): { latitude: number; longitude: number } => {
    // Half of the way, in a drawn direction.
    const angle = draw.float() * 2 * Math.PI;
    const degrees = km / 2 / 111;
    const east = (degrees * Math.sin(angle)) / Math.cos((latitude * Math.PI) / 180);
    return { latitude: round(latitude + degrees * Math.cos(angle)), longitude: round(longitude + east) };
  };

  const arrive = (car: Vehicle, { km, latitude, longitude, wasPluggedIn }: Trip): void => {
    const { battery, odometer } = car;
    const used = battery.capacity === null ? 0 : (km / kmPerKwh / battery.capacity) * 100;
    const batteryLevel = battery.level === null ? null : Math.max(round(battery.level - used), 1);
    world.update(car, (target) => {
      applyOptions(world, target, {
        batteryLevel,
        odometer: odometer.distance === null ? null : odometer.distance + km,
        latitude,
        longitude,
        // Now and then someone forgets to plug it in.
        ...((wasPluggedIn || draw.float() < 0.7) && { charging: true }),
      });
    });
  };

  return (carIds) => {
    cars.push(...carIds.slice(0, mostCars - cars.length));
    if (cars.length > 0) next.set('fleet', Math.round(pause()));
  };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
