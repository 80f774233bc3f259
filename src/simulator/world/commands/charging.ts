import type { ChargeCommand, MaxCurrentCommand } from '../actions.ts';
import { type Chargeable, isCharging, isFullyCharged, isPluggedIn } from '../assets.ts';
import { type CommandRule, never } from './rule.ts';

// Integrators tell these texts apart ("already charging", "already stopped", "already at the current setting").
export const charging: CommandRule<Chargeable, ChargeCommand> = {
  scope: 'control:charging',
  capability: ({ kind }) => (kind === 'START' ? 'startCharging' : 'stopCharging'),
  isHeld: true,
  impossible: never,
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
};

export const maxCurrent: CommandRule<Chargeable, MaxCurrentCommand> = {
  scope: 'control:charging',
  capability: () => 'setMaxCurrent',
  isHeld: false,
  impossible: never,
  already: ({ power }, command) =>
    power.maxCurrent === command.maxCurrent ? 'at the current setting' : undefined,
  blocked: never,
  obstacle: never,
  carryOut: ({ power }, command, now) => {
    power.maxCurrent = command.maxCurrent;
    power.updatedAt = now;
  },
};

const isFull = (asset: Chargeable): boolean => asset.kind === 'vehicle' && isFullyCharged(asset) === true;
