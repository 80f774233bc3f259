import { toMilliseconds } from '../base/duration.ts';
import { refuse } from '../world/refusal.ts';
import { type Action, type ActionScript, failureDetails, type FailureType } from '../world/actions.ts';
import type { Asset, AssetKind, Command } from '../assets/index.ts';
import { checkActionScript } from './check-action-script.ts';
import {
  carryOut,
  type CommandSource,
  isReused,
  obstacleNow,
  refuseHopeless,
  whyNeedless,
} from './command-rules.ts';
import type { World } from '../world/world.ts';

export interface ActionTiming {
  /** ms until a device of a vendor reacts. */
  delayOf: (vendor: string) => number;
  /** ms until an action is given up. */
  timeout: number;
  /** How an action without a script goes; empty: as the device decides. */
  fate: () => ActionScript;
}

interface Pending {
  actionId: string;
  script: ActionScript;
  replaces: boolean;
}

/** Takes commands, keeps their actions, and lets them end on the world's clock. */
export class ActionService {
  readonly #world: World;
  readonly #timing: ActionTiming;
  readonly #ids;
  readonly #actions;
  readonly #scripts;
  /** Pending action of each asset, one at most; `replaces`: whether it took the place of another. */
  readonly #pending;
  /** Rings for an asset when its pending action goes a step further. */
  readonly #alarm;

  constructor(world: World, timing: ActionTiming) {
    this.#world = world;
    this.#timing = timing;
    this.#ids = world.state.random('actions', world.random.fork('actions'));
    this.#actions = world.state.map<Action>('actions');
    this.#scripts = world.state.list<ActionScript>('action scripts');
    this.#pending = world.state.map<Pending>('pending actions');
    this.#alarm = world.alarms.named('action', (assetId) => this.#step(assetId));
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#abandon(event.asset.id, 'NOT_FOUND');
      if (event.type === 'user:deleted') this.#forget(event.userId);
    });
  }

  /** The next action that is created goes as the script says; scripts queue up. */
  next(script: ActionScript): void {
    checkActionScript(script);
    this.#scripts.push({ ...script });
  }

  /** Takes a command, or refuses it as `invalid`, `not-permitted` or `controlled`. A pending one for the same asset is replaced. */
  submit(asset: Asset, command: Command, by: CommandSource = 'user'): Action {
    const pending = this.pending(asset.id);
    if (pending && isReused(asset, pending.command, command)) return pending;
    refuseHopeless(asset, command, pending !== undefined, by);
    this.#abandon(asset.id, 'CONFLICT');
    const now = this.#world.clock.now();
    const action: Action = {
      id: this.#ids.uuid(),
      userId: asset.userId,
      target: { kind: asset.kind, id: asset.id },
      command,
      createdAt: now,
      updatedAt: now,
      completedAt: null,
      state: 'PENDING',
      failureReason: null,
    };
    this.#actions.set(action.id, action);
    const script = this.#scripts.shift() ?? this.#timing.fate();
    this.#begin(asset, { actionId: action.id, script, replaces: pending !== undefined });
    this.#world.events.emit({ type: 'action:updated', action });
    return action;
  }

  /** The action on an asset of this kind, or a refusal (`not-found`). */
  get(kind: AssetKind, id: string, userId?: string): Action {
    const action = this.#actions.get(id);
    if (action?.target.kind === kind && (userId === undefined || userId === action.userId)) return action;
    throw refuse.notFound(`Could not find action with ID ${id}`);
  }

  /** The newest actions, newest first. */
  newest(count: number): Action[] {
    return [...this.#actions.values()].toReversed().slice(0, count);
  }

  /** The pending action of an asset, if there is one. */
  pending(assetId: string): Action | undefined {
    const pending = this.#pending.get(assetId);
    return pending && this.#actions.get(pending.actionId);
  }

  /** Cancels a pending action. False if it had ended before. */
  cancel(action: Action): boolean {
    if (action.state !== 'PENDING') return false;
    this.#abandon(action.target.id, 'REQUESTED_CANCELLATION');
    return true;
  }

  #begin(asset: Asset, pending: Pending): void {
    const { after, outcome } = pending.script;
    const delay = after === undefined ? this.#timing.delayOf(asset.vendor) : toMilliseconds(after);
    this.#pending.set(asset.id, pending);
    if (outcome !== 'PENDING') this.#alarm.set(asset.id, delay);
  }

  #step(assetId: string): void {
    const asset = this.#world.asset(assetId);
    const action = this.pending(assetId);
    if (!asset || !action) return;
    const { script = {}, replaces = false } = this.#pending.get(assetId) ?? {};
    if (script.outcome !== undefined) return this.#end(asset, action, script);
    if (asset.isReachable) return this.#end(asset, action, attempt(asset, action.command, replaces));
    const left = action.createdAt + this.#timing.timeout - this.#world.clock.now();
    if (left <= 0) return this.#end(asset, action, { outcome: 'FAILED', reason: 'NO_RESPONSE' });
    this.#alarm.set(assetId, Math.min(this.#timing.delayOf(asset.vendor), left));
  }

  #end(asset: Asset, action: Action, { outcome, reason, detail }: ActionScript): void {
    if (outcome === 'CONFIRMED') {
      this.#world.update(asset, (target) => carryOut(target, action.command, this.#world.clock.now()));
      this.#world.publish(asset);
      this.#complete(action, 'CONFIRMED', null);
    } else {
      const state = outcome === 'FAILED' ? 'FAILED' : 'CANCELLED';
      const type = reason ?? (state === 'FAILED' ? 'NO_RESPONSE' : 'FAILED_PRECONDITION');
      this.#complete(action, state, { type, detail: detail ?? failureDetails[type] });
    }
  }

  #abandon(assetId: string, type: FailureType): void {
    const pending = this.pending(assetId);
    if (pending) this.#complete(pending, 'CANCELLED', { type, detail: failureDetails[type] });
  }

  #complete(action: Action, state: Action['state'], failureReason: Action['failureReason']): void {
    this.#alarm.clear(action.target.id);
    this.#pending.delete(action.target.id);
    const now = this.#world.clock.now();
    Object.assign(action, { state, failureReason, updatedAt: now, completedAt: now });
    this.#world.events.emit({ type: 'action:updated', action });
  }

  #forget(userId: string): void {
    for (const action of this.#actions.values())
      if (action.userId === userId) this.#actions.delete(action.id);
  }
}

/** What becomes of a command that reaches its device now. */
function attempt(asset: Asset, command: Command, replaces: boolean): ActionScript {
  const obstacle = obstacleNow(asset, command);
  if (obstacle !== undefined) {
    const detail = `The asset was ${obstacle} before the action could be completed`;
    return { outcome: 'CANCELLED', detail };
  }
  // What a replaced command may have set going must be undone, whatever it looks like now.
  const needless = replaces ? undefined : whyNeedless(asset, command);
  if (needless === undefined) return { outcome: 'CONFIRMED' };
  return { outcome: 'CANCELLED', reason: 'UNNECESSARY', detail: `The asset is ${needless}.` };
}
