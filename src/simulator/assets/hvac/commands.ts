import type { CommandRules } from '../command.ts';
import { words } from '../page.ts';
import { currentTarget, type HoldTarget, type Hvac, type Range, sameTarget } from './model.ts';

export interface PermanentHoldCommand {
  readonly type: 'permanent-hold';
  readonly target: HoldTarget;
}

export interface FollowScheduleCommand {
  readonly type: 'follow-schedule';
}

export type HvacCommand = PermanentHoldCommand | FollowScheduleCommand;

export const hvacCommands: CommandRules<Hvac, HvacCommand> = {
  'permanent-hold': {
    path: 'permanent-hold',
    // The document has made sure that the body is one of the four holds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document has made sure of its fields
    read: (body) => ({ type: 'permanent-hold', target: { ...body, holdType: 'PERMANENT' } as HoldTarget }),
    write: ({ target }) => ({ target }),
    describe: ({ target }) => `Hold ${words(target.mode).toLowerCase()}`,
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
    carryOut: ({ thermostat }, { target }, now) => {
      Object.assign(thermostat, target, { updatedAt: now });
    },
  },
  'follow-schedule': {
    path: 'follow-schedule',
    read: () => ({ type: 'follow-schedule' }),
    write: () => ({ target: { holdType: 'SCHEDULED' } }),
    describe: () => 'Follow the schedule',
    scope: 'control:mode',
    capability: () => 'setFollowSchedule',
    isHeld: true,
    already: ({ thermostat }) => (thermostat.holdType === 'SCHEDULED' ? 'in the desired state' : undefined),
    carryOut: ({ thermostat }, _, now) => {
      Object.assign(thermostat, { holdType: 'SCHEDULED', updatedAt: now });
    },
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
