import { isCapable } from '../assets/asset.ts';
import type { CommandRule } from '../assets/command.ts';
import { type Asset, type AssetKind, type Command, definitionOf } from '../assets/index.ts';
import { refuse } from '../world/refusal.ts';

/** What there is to know of a command to assets of a kind. */
export function ruleOf(kind: AssetKind, { type }: Command): CommandRule {
  const rule = definitionOf(kind).commands[type];
  if (rule) return rule;
  throw refuse.invalid(`The ${kind} takes no command ${type}`);
}

/**
 * Refuses a command whose precondition fails in a way that waiting will not change, before there is an action.
 * `contested`: another action of the asset is pending, so that its present state is not what will be.
 */
export function refuseHopeless(asset: Asset, command: Command, contested: boolean, by: CommandSource): void {
  const rule = ruleOf(asset.kind, command);
  refuseIncapable(asset, command, rule);
  if (by === 'user' && rule.isHeld && asset.controlledBy !== null) {
    throw refuse.controlled(`The ${asset.kind} is controlled by ${controllers[asset.controlledBy]}`);
  }
  const impossible = rule.impossible?.(asset, command);
  if (impossible) throw refuse.invalid(`The ${asset.kind} ${impossible}`);
  const obstacle = (contested ? undefined : whyNeedless(asset, command)) ?? rule.blocked?.(asset, command);
  if (obstacle) throw refuse.invalid(`The asset is ${obstacle}.`, 'Action Rejected');
}

/** Who gives a command: a user of the API, or the schedule or smart charging that controls the asset. */
export type CommandSource = 'user' | 'control';

/** Whether the asset could do it at all. */
export function canDo(asset: Asset, command: Command): boolean {
  const rule = ruleOf(asset.kind, command);
  return (
    asset.scopes.includes(`${asset.kind}:${rule.scope}`) &&
    isCapable(asset, rule.capability(command)) &&
    rule.impossible?.(asset, command) === undefined
  );
}

/** What prevents carrying the command out at this moment, in words that follow "The asset was"; undefined: nothing. */
export function obstacleNow(asset: Asset, command: Command): string | undefined {
  const rule = ruleOf(asset.kind, command);
  const scope = `${asset.kind}:${rule.scope}`;
  if (!asset.scopes.includes(scope)) return `no longer to be controlled: ${scope} was taken back`;
  const capability = rule.capability(command);
  if (!isCapable(asset, capability)) return `no longer capable of ${capability}`;
  return rule.obstacle?.(asset, command) ?? rule.blocked?.(asset, command);
}

/** Why there is nothing to do at this moment, in words that follow "The asset is"; undefined: there is. */
export function whyNeedless(asset: Asset, command: Command): string | undefined {
  const already = ruleOf(asset.kind, command).already(asset, command);
  return already === undefined ? undefined : `already ${already}`;
}

/** The device does what the command says. */
export const carryOut = (asset: Asset, command: Command, now: number): void =>
  ruleOf(asset.kind, command).carryOut(asset, command, now);

/** Whether the pending action of an asset stands for a new command, too. In all other cases the new one replaces it. */
export const isReused = ({ kind }: Asset, pending: Command, command: Command): boolean =>
  pending.type === command.type && ruleOf(kind, command).isSame?.(pending, command) === true;

const controllers = { schedule: 'a schedule', 'smart-charging': 'smart charging' } as const;

function refuseIncapable(asset: Asset, command: Command, rule: CommandRule): void {
  const scope = `${asset.kind}:${rule.scope}`;
  if (!asset.scopes.includes(scope)) {
    throw refuse.notPermitted(`The scope ${scope} was not granted for this ${asset.kind}`);
  }
  const capability = rule.capability(command);
  if (!isCapable(asset, capability)) {
    throw refuse.invalid(`The ${asset.kind} is not capable of ${capability}`);
  }
}
