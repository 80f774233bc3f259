import { isCharging, isPluggedIn, type PoweredAsset } from './chargeable.ts';
import type { CommandRules } from './command.ts';
import { amount } from './page.ts';

export interface ChargeCommand {
  readonly type: 'charge';
  readonly kind: 'START' | 'STOP';
}

export interface MaxCurrentCommand {
  readonly type: 'max-current';
  readonly maxCurrent: number;
}

export type ChargingCommand = ChargeCommand | MaxCurrentCommand;

interface Differences<A> {
  /** Whether its battery is full, as far as the asset knows. */
  isFull(asset: A): boolean;
  /** Whether a pending command stands for the same command, too. */
  isReused: boolean;
}

/**
 * The commands of vehicles and chargers. Integrators tell the texts apart ("already charging", "already stopped",
 * "already at the current setting").
 */
export const chargingCommands = <A extends PoweredAsset>({
  isFull,
  isReused,
}: Differences<A>): CommandRules<A, ChargingCommand> => ({
  charge: {
    path: 'charging',
    read: ({ action }) => ({ type: 'charge', kind: action === 'START' ? 'START' : 'STOP' }),
    write: ({ kind }) => ({ kind }),
    describe: ({ kind }) => (kind === 'START' ? 'Start charging' : 'Stop charging'),
    scope: 'control:charging',
    capability: ({ kind }) => (kind === 'START' ? 'startCharging' : 'stopCharging'),
    isHeld: true,
    isSame: (pending, { kind }) => isReused && pending.kind === kind,
    already: ({ power }, { kind }) => {
      if (kind === 'START') return isCharging(power) ? 'charging' : undefined;
      const active = ['PLUGGED_IN:CHARGING', 'PLUGGED_IN:DISCHARGING', 'PLUGGED_IN:INITIALIZING', 'UNKNOWN'];
      return active.includes(power.powerDeliveryState) ? undefined : 'stopped';
    },
    blocked: (asset, { kind }) => {
      if (kind === 'STOP') return undefined;
      if (isPluggedIn(asset.power) === false) return 'unplugged';
      return isFull(asset) || asset.power.powerDeliveryState === 'PLUGGED_IN:COMPLETE'
        ? 'fully charged'
        : undefined;
    },
    obstacle: ({ power: { powerDeliveryState: state } }, { kind }) =>
      kind === 'START' && (state === 'PLUGGED_IN:NO_POWER' || state === 'PLUGGED_IN:FAULT')
        ? `in the state ${state}`
        : undefined,
    carryOut: (asset, { kind }, now) => {
      if (kind === 'START') asset.power.powerDeliveryState = 'PLUGGED_IN:CHARGING';
      else if (isPluggedIn(asset.power) !== false)
        asset.power.powerDeliveryState = isFull(asset) ? 'PLUGGED_IN:COMPLETE' : 'PLUGGED_IN:STOPPED';
      asset.power.updatedAt = now;
    },
  },
  'max-current': {
    path: 'max-current',
    read: ({ maxCurrent }) => ({ type: 'max-current', maxCurrent: Number(maxCurrent) }),
    write: ({ maxCurrent }) => ({ targetState: { maxCurrent } }),
    describe: ({ maxCurrent }) => `Charge with at most ${amount(maxCurrent, 'A')}`,
    scope: 'control:charging',
    capability: () => 'setMaxCurrent',
    isHeld: false,
    already: ({ power }, command) =>
      power.maxCurrent === command.maxCurrent ? 'at the current setting' : undefined,
    carryOut: ({ power }, command, now) => {
      power.maxCurrent = command.maxCurrent;
      power.updatedAt = now;
    },
  },
});
