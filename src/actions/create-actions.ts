import type { Lifetime } from '../transport/lifetime.ts';
import type { CallbackErrorReporter } from '../core/callback.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { assetTypes } from '../spec/asset-families.ts';
import { callDefaults } from '../transport/call-options.ts';
import { readStart } from './read-action.ts';
import { systemClock, type ActionClock } from './clock.ts';
import { EndedActions, memoryDefaults, type MemoryLimits } from './ended-actions.ts';
import type { ActionHandle } from './handle.ts';
import { pauseDefaults, type PauseLimits } from './pacing.ts';
import { refusedHandle, runningHandle, type HandleRoom } from './make-handle.ts';
import { actionIn, type SettlingEvent } from './read-action.ts';
import { readRecord, type ActionRecord } from './record.ts';
import { Poller } from './poller.ts';
import { createTrack, type Track } from './waiter.ts';
import type { ActionFamily, ActionPorts, ResponseOrRefusal, RawAction } from './types.ts';

/** What the actions of a client are made of. */
export interface ActionsOptions {
  /** How to poll and cancel the actions of each family. */
  readonly ports: ActionPorts;
  /** The API version of the client; it goes into records. */
  readonly version: string;
  /** How many polls may be under way at once at most, over all waits of the client: `maxPolls` of its options. */
  readonly concurrency: number;
  /** Time, for tests. @default the clock of this machine */
  readonly clock?: ActionClock | undefined;
  /** Chance from 0 up to 1, for tests. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** How long no action is polled after a 429, 503 or lost connection. @default `pauseDefaults` */
  readonly pause?: PauseLimits | undefined;
  /** Longest `Retry-After` in milliseconds that waits obey. @default that of calls */
  readonly maxAskedMs?: number | undefined;
  /** All that is under way in the client: waits end with it. */
  readonly lifetime?: Lifetime | undefined;
  /** Receives the errors of callbacks that fail after their wait has ended. @default they are dropped */
  readonly report?: CallbackErrorReporter | undefined;
  /** How many ended actions are remembered, and how long. @default `memoryDefaults` */
  readonly memory?: MemoryLimits | undefined;
}

/** The actions of one client, loaded with its first command; `ClientActions` in `src/calls` is what users see of them. */
export interface Actions {
  /**
   * As `resume` of `ClientActions`, whose contract it fulfils.
   *
   * @param signals what ends the waits and calls of the handle, beside their own signal.
   */
  resume<A extends RawAction = RawAction>(
    record: ActionRecord<A> | string,
    signals?: readonly AbortSignal[],
  ): ActionHandle<A>;
  /** As `settle` of `ClientActions`, for the version of this client. */
  settle(event: SettlingEvent): boolean;
}

/** The same for the facade, which sends the commands. */
export interface ActionsRoom extends Actions {
  /**
   * Sends a command and makes its handle.
   *
   * @param call sends the command, once, and gives the raw response.
   * @param targetId the device, for the handle of a command that is refused.
   * @param user whose device it is, where a header names the user: polls and cancellations name it again.
   * @param signals what ends the waits and calls of the handle, beside their own signal.
   * @throws EnodeProblemError for refusals that are not an outcome, e.g. 400 for an unplugged vehicle, 404, 403.
   */
  start<A extends RawAction = RawAction>(
    family: ActionFamily,
    call: () => ResponseOrRefusal | Promise<ResponseOrRefusal>,
    targetId?: string,
    user?: string,
    signals?: readonly AbortSignal[],
  ): Promise<ActionHandle<A>>;
}

/** Time for one poll, so that a response that stalls does not hold one of the few places for long. */
const pollTimeoutMs = 20_000;

/** Makes the actions of one client. Nothing is sent and no timer is set before the first command or wait. */
export function createActions(options: ActionsOptions): ActionsRoom {
  const { ports, version, concurrency, clock = systemClock, random = Math.random } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new EnodeInputError(`concurrency is ${concurrency}: give a whole number from 1`);
  }
  const ended = new EndedActions(options.memory ?? memoryDefaults);
  const poller = new Poller({
    version,
    concurrency,
    clock,
    random,
    lifetime: options.lifetime,
    report: options.report,
    pause: options.pause ?? pauseDefaults,
    maxAskedMs: options.maxAskedMs ?? callDefaults.maxRetryAfterMs,
    onEnd: (action) => ended.keep(action, clock.now()),
    // The poller repeats and backs off by itself; retries of the call on top of that would make both wrong.
    poll: async ({ family, id, user }, signal) =>
      ports[family].poll(id, { signal, timeout: pollTimeoutMs, retry: false }, user),
  });

  const current = (track: Track): Track => {
    const shared = poller.find(track.id) ?? track;
    if (shared !== track) poller.recall(shared, track.known);
    const end = ended.find(track.id, clock.now());
    if (end !== undefined && end !== shared.known) poller.recall(shared, end);
    return shared;
  };
  const room: HandleRoom = { version, poller, current, port: (family) => ports[family] };

  return Object.freeze({
    start: async <A extends RawAction>(
      family: ActionFamily,
      call: () => ResponseOrRefusal | Promise<ResponseOrRefusal>,
      targetId?: string,
      user?: string,
      signals?: readonly AbortSignal[],
    ) => {
      const started = await readStart<A>(call());
      if ('action' in started) {
        return runningHandle<A>(room, createTrack(family, started.action, clock.now(), user), signals);
      }
      return refusedHandle<A>(room, family, { type: assetTypes[family], id: targetId }, started.refusal);
    },
    resume: <A extends RawAction>(record: ActionRecord<A> | string, signals?: readonly AbortSignal[]) => {
      const restored = readRecord(record, version, ports);
      const { family } = restored;
      return 'action' in restored
        ? runningHandle<A>(room, createTrack(family, restored.action, -Infinity, restored.user), signals)
        : refusedHandle<A>(room, family, restored.target, restored.refusal);
    },
    settle: (event: SettlingEvent) => {
      const action = actionIn(event);
      if (action === undefined) return false;
      ended.keep(action, clock.now());
      const track = poller.find(action.id);
      return track !== undefined && poller.recall(track, action);
    },
  });
}
