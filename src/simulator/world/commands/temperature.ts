import type { FollowScheduleCommand, PermanentHoldCommand } from '../actions.ts';
import { currentTarget, type HoldTarget, type Hvac, type Range, sameTarget } from '../hvacs.ts';
import { type CommandRule, never } from './rule.ts';

export const permanentHold: CommandRule<Hvac, PermanentHoldCommand> = {
  scope: 'control:mode',
  capability: () => 'setPermanentHold',
  isHeld: true,
  impossible: ({ limits }, { target }) => {
    if (limits.capableModes && !limits.capableModes.includes(target.mode)) {
      return `is not capable of the mode ${target.mode}`;
    }
    return (
      outside('heatSetpoint', target.heatSetpoint, limits.heatSetpointRange) ??
      outside('coolSetpoint', target.coolSetpoint, limits.coolSetpointRange) ??
      outside('distance of the setpoints', distance(target), limits.setpointDifferenceRange)
    );
  },
  already: (hvac, { target }) =>
    sameTarget(currentTarget(hvac), target) ? 'at the current setting' : undefined,
  blocked: never,
  obstacle: never,
  carryOut: ({ thermostat }, { target }, now) => {
    Object.assign(thermostat, target, { updatedAt: now });
  },
};

export const followSchedule: CommandRule<Hvac, FollowScheduleCommand> = {
  scope: 'control:mode',
  capability: () => 'setFollowSchedule',
  isHeld: true,
  impossible: never,
  already: ({ thermostat }) => (thermostat.holdType === 'SCHEDULED' ? 'in the desired state' : undefined),
  blocked: never,
  obstacle: never,
  carryOut: ({ thermostat }, _, now) => {
    Object.assign(thermostat, { holdType: 'SCHEDULED', updatedAt: now });
  },
};

const distance = ({ heatSetpoint, coolSetpoint }: HoldTarget): number | undefined =>
  heatSetpoint === undefined || coolSetpoint === undefined ? undefined : coolSetpoint - heatSetpoint;

function outside(name: string, value: number | undefined, range: Range | null): string | undefined {
  if (value === undefined || range === null) return undefined;
  const { min, max } = range;
  if ((min === null || value >= min) && (max === null || value <= max)) return undefined;
  return `takes a ${name} from ${min ?? 'any'} to ${max ?? 'any'} °C, not ${value}`;
}
