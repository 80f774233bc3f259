import { type Asset, type Command, isChargeable } from '../assets/index.ts';
import { isCharging, isPluggedIn } from '../assets/chargeable.ts';
import { isFullyCharged } from '../assets/vehicle/model.ts';
import { canDo } from '../operations/command-rules.ts';
import { currentTarget, sameTarget, type TemperatureTarget } from '../assets/hvac/model.ts';
import { type Schedule, transitionsAfter, type Expectation, expectedAt } from './schedule.ts';
import type { World } from '../world/world.ts';

export type ScheduleState =
  | 'ALIGNED'
  | 'MISALIGNED'
  | 'PENDING'
  | 'INACTIVE:OVERRIDDEN'
  | 'INACTIVE:DISABLED'
  | 'INACTIVE:AWAY'
  | 'INACTIVE:INCAPABLE';

/** The status of a schedule. */
export interface ScheduleStatus {
  state: ScheduleState;
  /** The timezone in which its times of day are read. */
  timezone: string;
  expected: Expectation;
  upcoming: { at: number; expected: Expectation }[];
  /** Of a schedule of charging: what makes up whether to charge. */
  charge: { isCharging: boolean; needsCharge: boolean; isPluggedIn: boolean };
  /** Of a schedule of temperature: what the unit is set to. */
  current: TemperatureTarget | null;
}

export function statusOf(
  world: World,
  schedule: Schedule,
  asset: Asset,
  { isPending, isOverridden }: { isPending: boolean; isOverridden: boolean },
): ScheduleStatus {
  const now = world.clock.now();
  const place = schedule.locationId ?? asset.place.locationId;
  const timezone = (place === null ? undefined : world.places.get(place)?.timezoneName) ?? 'UTC';
  const expected = expectedAt(schedule, now, timezone);
  const status: ScheduleStatus = {
    state: 'ALIGNED',
    timezone,
    expected,
    upcoming: transitionsAfter(schedule, now, timezone, 2),
    charge: chargeOf(asset),
    current: asset.kind === 'hvac' ? currentTarget(asset) : null,
  };
  const inactive = whyInactive(schedule, asset, status);
  if (inactive) return { ...status, state: inactive };
  if (isOverridden) return { ...status, state: 'INACTIVE:OVERRIDDEN' };
  if (isPending) return { ...status, state: 'PENDING' };
  return { ...status, state: isAligned(status) ? 'ALIGNED' : 'MISALIGNED' };
}

/** The command that would bring the asset to what the schedule wants; undefined: it is there, or cannot be. */
export function missingCommand(status: ScheduleStatus): Command | undefined {
  if (isAligned(status)) return undefined;
  return commandFor(status.expected);
}

/** Whether to charge, by the schedule, the cable and the battery. */
export const isChargingExpected = ({ expected, charge }: ScheduleStatus): boolean =>
  expected === true && charge.isPluggedIn && charge.needsCharge;

function isAligned(status: ScheduleStatus): boolean {
  const { expected, charge, current } = status;
  if (typeof expected === 'object') return sameTarget(current, expected);
  return charge.isCharging === isChargingExpected(status);
}

function whyInactive(schedule: Schedule, asset: Asset, status: ScheduleStatus): ScheduleState | undefined {
  if (!schedule.isEnabled) return 'INACTIVE:DISABLED';
  const { locationId } = asset.place;
  // A vehicle must be at a place of its user, so that public charging is left alone; chargers stay where they are.
  const away =
    (schedule.locationId !== null && schedule.locationId !== locationId) ||
    (asset.kind === 'vehicle' && locationId === null);
  if (schedule.targetType !== 'hvac' && away) return 'INACTIVE:AWAY';
  const needed =
    typeof status.expected === 'boolean'
      ? [commandFor(true), commandFor(false)]
      : [commandFor(status.expected)];
  return needed.every((command) => canDo(asset, command)) ? undefined : 'INACTIVE:INCAPABLE';
}

function commandFor(expected: Expectation): Command {
  if (typeof expected === 'boolean') return { type: 'charge', kind: expected ? 'START' : 'STOP' };
  return expected.holdType === 'SCHEDULED'
    ? { type: 'follow-schedule' }
    : { type: 'permanent-hold', target: expected };
}

function chargeOf(asset: Asset): ScheduleStatus['charge'] {
  if (!isChargeable(asset)) return { isCharging: false, needsCharge: false, isPluggedIn: false };
  return {
    isCharging: isCharging(asset.power) === true,
    needsCharge: asset.kind === 'charger' || isFullyCharged(asset) !== true,
    isPluggedIn: isPluggedIn(asset.power) === true,
  };
}
