import { EnodeAbortError } from '../errors/errors.ts';
import { joinSignals } from '../core/join-signals.ts';
import { printedAs } from '../core/printed-as.ts';
import { atCaller } from '../errors/at-caller.ts';
import { isSignal } from '../errors/check-options.ts';
import { isProblem } from '../errors/guards.ts';
import type { RawCallOptions } from '../transport/call-options.ts';
import { resolveWait } from './wait-options.ts';
import type { ActionHandle } from './handle.ts';
import { isFinal, outcomeOf, refusedOutcome, type Outcome, type Refusal } from './outcome.ts';
import type { ActionRecord } from './record.ts';
import type { Poller } from './poller.ts';
import type { Track } from './waiter.ts';
import type { ActionFamily, ActionPort, ActionTarget, RawAction } from './types.ts';

/** What handles need of their client. */
export interface HandleRoom {
  readonly version: string;
  readonly poller: Poller;
  /** The track that all handles of this action share, with all that is known by now. */
  readonly current: (track: Track) => Track;
  readonly port: (family: ActionFamily) => ActionPort;
}

/**
 * The handle of an action.
 *
 * @param signals What ends its waits and calls, beside the signal that each is given.
 */
export function runningHandle<A extends RawAction>(
  room: HandleRoom,
  first: Track,
  signals: readonly AbortSignal[] = [],
): ActionHandle<A> {
  const { family, id, user } = first;
  const port = room.port(family);
  let held = first;
  const track = (): Track => (held = room.current(held));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handle was made for actions of this type
  const action = (): A => track().known as A;
  const learn = (seen: RawAction): A => {
    room.poller.learn(track(), seen);
    return action();
  };
  /**
   * Runs something that ends with each of the signals, too, and whose failures name the caller's line. `run` refuses
   * what is not an object or a signal.
   */
  const withSignals = async <O extends { signal?: AbortSignal | null | undefined }, T>(
    options: O,
    run: (joined: O) => Promise<T>,
  ): Promise<T> => {
    const own: unknown = (options as O | null)?.signal;
    const isPlain = typeof options === 'object' && options !== null;
    const joins = signals.length > 0 && isPlain && (own === undefined || own === null || isSignal(own));
    const joined = joins ? joinSignals(own, ...signals) : undefined;
    try {
      return await run(joined === undefined ? options : { ...options, signal: joined.signal });
    } catch (error) {
      throw atCaller(error);
    } finally {
      joined?.end();
    }
  };
  const handle: ActionHandle<A> = {
    family,
    id,
    get state() {
      return action().state;
    },
    get target() {
      const { targetType, targetId } = action();
      return { type: targetType, id: targetId };
    },
    get createdAt() {
      return action().createdAt;
    },
    get action() {
      return action();
    },
    get outcome() {
      const seen = action();
      return isFinal(seen) ? outcomeOf(seen) : undefined;
    },
    wait: async (options) =>
      withSignals(
        resolveWait(options),
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the handle was made for actions of this type
        async (joined) => (await room.poller.wait(track(), joined)) as Outcome<A>,
      ),
    cancel: async (options = {}) => {
      const seen = action();
      if (isFinal(seen)) return outcomeOf(seen);
      return outcomeOf(learn(await withSignals(options, (joined) => cancelled(port, id, joined, user))));
    },
    refresh: async (options = {}) => {
      if (!isFinal(action())) {
        learn(await withSignals(options, (joined) => port.poll(id, joined, user)));
      }
      return handle;
    },
    toJSON: () => {
      const { targetType, targetId, createdAt } = action();
      const target = { type: targetType, id: targetId };
      return {
        ...record(room, family),
        id,
        target,
        createdAt,
        action: action(),
        ...(user !== undefined && { user }),
      };
    },
  };
  printedAs(handle, () => {
    const { target, state } = handle;
    return `ActionHandle ${id} ${state} (${family}, ${target.type} ${target.id})`;
  });
  return Object.freeze(handle);
}

/** The handle of a command that ended at once: there is nothing to wait for, cancel or poll. */
export function refusedHandle<A extends RawAction>(
  room: HandleRoom,
  family: ActionFamily,
  target: ActionTarget,
  refusal: Refusal,
): ActionHandle<A> {
  const outcome = refusedOutcome(refusal);
  const handle: ActionHandle<A> = {
    family,
    id: undefined,
    state: undefined,
    target,
    createdAt: undefined,
    action: undefined,
    outcome,
    wait: async (options) => {
      const { signal } = resolveWait(options);
      if (signal?.aborted !== true) return outcome;
      const context = { operation: `Waiting for an action of ${family}`, version: room.version };
      throw new EnodeAbortError(context, { cause: signal.reason });
    },
    cancel: async () => outcome,
    refresh: async () => handle,
    toJSON: () => ({
      ...record(room, family),
      target: { type: target.type, id: target.id ?? null },
      refusal,
    }),
  };
  printedAs(
    handle,
    () => `ActionHandle ${outcome.status} at once (${family}, ${target.type} ${target.id}): ${refusal.title}`,
  );
  return Object.freeze(handle);
}

/** The action after a cancel request. A 409 that does not say how the action ended is followed by a poll. */
async function cancelled(
  port: ActionPort,
  id: string,
  options: RawCallOptions,
  user: string | undefined,
): Promise<RawAction> {
  try {
    return await port.cancel(id, options, user);
  } catch (error) {
    if (!isProblem(error) || error.status !== 409) throw error;
    return port.poll(id, options, user);
  }
}

function record({ version }: HandleRoom, family: ActionFamily): ActionRecord<never> {
  const nothing = { id: null, createdAt: null, action: null, refusal: null };
  return { format: 1, apiVersion: version, family, target: { type: '', id: null }, ...nothing };
}
