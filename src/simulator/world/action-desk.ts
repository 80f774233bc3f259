import { toMilliseconds } from '../duration.ts';
import { problem } from '../problems.ts';
import { type Action, type ActionScript, type Command, failureDetails, type FailureType } from './actions.ts';
import type { Asset, AssetKind } from './assets.ts';
import { carryOut, type CommandSource, obstacleNow, refuseHopeless, sameCommand } from './command-rules.ts';
import type { World } from './world.ts';

export interface ActionTiming {
  /** ms until a device reacts. */
  delay: number;
  /** ms until an action is given up. */
  timeout: number;
}

/** Takes commands, keeps their actions, and lets them end on the world's clock. */
export class ActionDesk {
  readonly #world: World;
  readonly #timing: ActionTiming;
  readonly #ids;
  readonly #actions = new Map<string, Action>();
  readonly #scripts: ActionScript[] = [];
  /** Pending action of each asset (one at most) with what calls its next step off. */
  readonly #pending = new Map<string, { action: Action; callOff: () => void }>();

  constructor(world: World, timing: ActionTiming) {
    this.#world = world;
    this.#timing = timing;
    this.#ids = world.random.fork('actions');
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#abandon(event.asset.id, 'NOT_FOUND');
      if (event.type === 'user:deleted') this.#forget(event.userId);
    });
  }

  /** The next action that is created goes as the script says; scripts queue up. */
  next(script: ActionScript): void {
    if (script.after !== undefined) toMilliseconds(script.after);
    this.#scripts.push({ ...script });
  }

  /** Takes a command, or throws a problem: 400, 403 or 422. A pending one for the same asset is replaced. */
  submit(asset: Asset, command: Command, by: CommandSource = 'user'): Action {
    const pending = this.pending(asset.id);
    if (pending && sameCommand(pending.command, command)) return pending;
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
    this.#begin(asset, action, this.#scripts.shift() ?? {});
    this.#world.events.emit({ type: 'action:updated', action });
    return action;
  }

  /** The action on an asset of this kind, or a 404 problem. */
  get(kind: AssetKind, id: string, userId?: string): Action {
    const action = this.#actions.get(id);
    if (action?.target.kind === kind && (userId === undefined || userId === action.userId)) return action;
    throw problem.notFound(`Could not find action with ID ${id}`);
  }

  /** The pending action of an asset, if there is one. */
  pending(assetId: string): Action | undefined {
    return this.#pending.get(assetId)?.action;
  }

  /** Cancels a pending action. False if it had ended before. */
  cancel(action: Action): boolean {
    if (action.state !== 'PENDING') return false;
    this.#abandon(action.target.id, 'REQUESTED_CANCELLATION');
    return true;
  }

  #begin(asset: Asset, action: Action, script: ActionScript): void {
    const delay = script.after === undefined ? this.#timing.delay : toMilliseconds(script.after);
    const pending = { action, callOff: () => {} };
    this.#pending.set(asset.id, pending);
    const step = (): void => {
      if (script.outcome !== undefined) this.#end(asset, action, script);
      else if (!this.#attempt(asset, action))
        pending.callOff = this.#world.clock.after(this.#timing.delay, step);
    };
    if (script.outcome !== 'PENDING') pending.callOff = this.#world.clock.after(delay, step);
  }

  /** One try to reach the device. False: no answer yet, and there is time for another try. */
  #attempt(asset: Asset, action: Action): boolean {
    if (!asset.isReachable) {
      if (this.#world.clock.now() < action.createdAt + this.#timing.timeout) return false;
      this.#end(asset, action, { outcome: 'FAILED', reason: 'NO_RESPONSE' });
      return true;
    }
    const obstacle = obstacleNow(asset, action.command);
    if (obstacle === undefined) this.#end(asset, action, { outcome: 'CONFIRMED' });
    else this.#end(asset, action, { outcome: 'CANCELLED', detail: `The ${asset.kind} ${obstacle}` });
    return true;
  }

  #end(asset: Asset, action: Action, { outcome, reason, detail }: ActionScript): void {
    if (outcome === 'CONFIRMED') {
      this.#world.update(asset, (target) => carryOut(target, action.command, this.#world.clock.now()));
      this.#complete(action, 'CONFIRMED', null);
    } else {
      const state = outcome === 'FAILED' ? 'FAILED' : 'CANCELLED';
      const type = reason ?? (state === 'FAILED' ? 'NO_RESPONSE' : 'FAILED_PRECONDITION');
      this.#complete(action, state, { type, detail: detail ?? failureDetails[type] });
    }
  }

  #abandon(assetId: string, type: FailureType): void {
    const pending = this.#pending.get(assetId);
    if (pending) this.#complete(pending.action, 'CANCELLED', { type, detail: failureDetails[type] });
  }

  #complete(action: Action, state: Action['state'], failureReason: Action['failureReason']): void {
    this.#pending.get(action.target.id)?.callOff();
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
