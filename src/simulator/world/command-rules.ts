import { problem } from '../problems.ts';
import type { Command } from './actions.ts';
import { type Asset, isCharging, isFullyCharged, isPluggedIn } from './assets.ts';

/**
 * Refuses a command whose precondition fails in a way that waiting will not change, before there is an action.
 * `contested`: another action of the asset is pending, so that its present state is not what will be.
 */
export function refuseHopeless(asset: Asset, command: Command, contested: boolean): void {
  if (!asset.scopes.includes(`${asset.kind}:control:charging`)) {
    throw problem.forbidden(
      `The scope ${asset.kind}:control:charging was not granted for this ${asset.kind}`,
    );
  }
  const capability = capabilityFor(command);
  if (asset.capabilities[capability] !== true) {
    throw problem.badRequest(`The ${asset.kind} is not capable of ${capability}`);
  }
  if (command.type === 'charge' && asset.controlledBy !== null) {
    throw problem.controlled(`The ${asset.kind} is controlled by ${words[asset.controlledBy]}`);
  }
  const reason = contested ? undefined : already(asset, command);
  const obstacle = reason ?? (command.type === 'charge' ? blocked(asset, command.kind) : undefined);
  if (obstacle) throw problem.badRequest(`The ${asset.kind} ${obstacle}`);
}

/** What stands against carrying the command out at this moment; undefined: nothing. */
export function obstacleNow(asset: Asset, command: Command): string | undefined {
  if (command.type !== 'charge') return undefined;
  const state = asset.power.powerDeliveryState;
  if (command.kind === 'START' && (state === 'PLUGGED_IN:NO_POWER' || state === 'PLUGGED_IN:FAULT')) {
    return `cannot charge in state ${state}`;
  }
  return blocked(asset, command.kind);
}

/** The device does what the command says. */
export function carryOut(asset: Asset, command: Command, now: number): void {
  if (command.type === 'max-current') {
    asset.power.maxCurrent = command.maxCurrent;
  } else if (command.kind === 'START') {
    asset.power.powerDeliveryState = 'PLUGGED_IN:CHARGING';
  } else if (isPluggedIn(asset.power) !== false) {
    const full = asset.kind === 'vehicle' && isFullyCharged(asset) === true;
    asset.power.powerDeliveryState = full ? 'PLUGGED_IN:COMPLETE' : 'PLUGGED_IN:STOPPED';
  }
  asset.power.updatedAt = now;
}

export function sameCommand(a: Command, b: Command): boolean {
  return a.type === 'charge' && b.type === 'charge' && a.kind === b.kind;
}

const words = { schedule: 'a schedule', 'smart-charging': 'smart charging' } as const;

function capabilityFor(command: Command): string {
  if (command.type === 'max-current') return 'setMaxCurrent';
  return command.kind === 'START' ? 'startCharging' : 'stopCharging';
}

// Integrators tell these texts apart ("already charging", "already stopped", "already at the current setting").
function already({ power }: Asset, command: Command): string | undefined {
  if (command.type === 'max-current') {
    return power.maxCurrent === command.maxCurrent ? 'is already at the current setting' : undefined;
  }
  if (command.kind === 'START') return isCharging(power) ? 'is already charging' : undefined;
  const active = ['PLUGGED_IN:CHARGING', 'PLUGGED_IN:DISCHARGING', 'PLUGGED_IN:INITIALIZING', 'UNKNOWN'];
  return active.includes(power.powerDeliveryState) ? undefined : 'is already stopped';
}

function blocked(asset: Asset, kind: 'START' | 'STOP'): string | undefined {
  if (kind === 'STOP') return undefined;
  if (isPluggedIn(asset.power) === false) return 'is unplugged';
  const full = asset.kind === 'vehicle' && isFullyCharged(asset) === true;
  return full || asset.power.powerDeliveryState === 'PLUGGED_IN:COMPLETE' ? 'is fully charged' : undefined;
}
