import { chargeRate, type Vehicle } from './assets.ts';
import { hour, minute } from './zoned-time.ts';
import type { World } from './world.ts';

/** How often a charging vehicle tells its level. */
const interval = 5 * minute;

/** Adds what has flowed into the battery since its level was last known, up to the limit. */
export function fillBattery({ battery, power }: Vehicle, now: number): void {
  const rate = chargeRate(power);
  if (rate && battery.level !== null && battery.capacity !== null) {
    const limit = battery.chargeLimit ?? 100;
    const gained = ((rate * (now - battery.levelAt)) / hour / battery.capacity) * 100;
    // The last step may miss the limit by a rounding error.
    const level = battery.level + gained > limit - 1e-6 ? limit : battery.level + gained;
    battery.level = Math.max(battery.level, level);
  }
  battery.levelAt = now;
}

/** ms until the battery is full; undefined unless it is charging and all figures are known. */
export function timeToLimit({ battery, power }: Vehicle, now: number): number | undefined {
  const rate = chargeRate(power);
  if (!rate || battery.level === null || battery.capacity === null) return undefined;
  const missing = ((battery.chargeLimit ?? 100) - battery.level) / 100;
  return Math.max(battery.levelAt - now + (missing * battery.capacity * hour) / rate, 0);
}

/** Lets the batteries of vehicles fill while they charge, and ends charging at the limit. */
export function runCharging(world: World): void {
  const steps = new Map<string, () => void>();
  const callOff = (id: string): void => {
    steps.get(id)?.();
    steps.delete(id);
  };
  const plan = (vehicle: Vehicle): void => {
    callOff(vehicle.id);
    const left = timeToLimit(vehicle, world.clock.now());
    // Nothing is heard of a vehicle out of reach; its level is made up for when it is back.
    if (left === undefined || !vehicle.isReachable) return;
    const step = (): void => world.update(vehicle, (target) => tell(target, world.clock.now()));
    steps.set(vehicle.id, world.clock.after(Math.min(Math.ceil(left), interval), step));
  };
  world.events.on((event) => {
    if (event.type !== 'asset:discovered' && event.type !== 'asset:updated' && event.type !== 'asset:deleted')
      return;
    if (event.asset.kind !== 'vehicle') return;
    if (event.type === 'asset:deleted') callOff(event.asset.id);
    else plan(event.asset);
  });
}

function tell(vehicle: Vehicle, now: number): void {
  const { battery, power } = vehicle;
  power.updatedAt = now;
  if (battery.level !== null && battery.level >= (battery.chargeLimit ?? 100))
    power.powerDeliveryState = 'PLUGGED_IN:COMPLETE';
}
