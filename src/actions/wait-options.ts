import type { Duration } from '../core/duration.ts';
import { keysOf } from '../core/known-keys.ts';
import { show } from '../core/show.ts';
import { checkOptions, checkSignal, durationMs } from '../errors/check-options.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { RawAction } from './types.ts';

/** How often an action is polled while a wait for it runs. */
export interface PollOptions {
  /**
   * Wait before the first poll. Each further wait is half as long again.
   * @default '2s'
   */
  first?: Duration | undefined;
  /**
   * Longest wait between two polls.
   * @default '30s'
   */
  max?: Duration | undefined;
}

/** The same in milliseconds. */
export interface PollSchedule {
  readonly firstMs: number;
  readonly maxMs: number;
}

/** Every default of a wait, in one place. */
export const waitDefaults = {
  /** See `WaitOptions.timeout` for why. */
  timeout: '15m',
  firstMs: 2_000,
  maxMs: 30_000,
  /** A device mostly follows within 20 s: with this growth it is polled five times by then, not a dozen. */
  growth: 1.5,
  /** Each delay is 70 to 100 % of its length, so that waits that began together do not stay in step. */
  jitter: 0.3,
  /** How long before the timeout the last poll is made, at most: time for its response. */
  leadMs: 2_000,
} as const;

const knownPoll = keysOf<PollOptions>({ first: true, max: true });

/** Checks and completes the option `poll`; `undefined` means that there are no polls. */
export function resolvePoll(poll: PollOptions | false | undefined): PollSchedule | undefined {
  if (poll === false) return undefined;
  if (poll !== undefined && (typeof poll !== 'object' || poll === null)) {
    throw new EnodeInputError(`poll is ${show(poll)}: give false for no polls, or { first, max }`);
  }
  if (poll !== undefined) checkOptions(poll, knownPoll, 'wait({ poll })');
  const firstMs = poll?.first === undefined ? waitDefaults.firstMs : durationMs(poll.first, 'poll.first');
  const maxMs = poll?.max === undefined ? waitDefaults.maxMs : durationMs(poll.max, 'poll.max');
  return { firstMs, maxMs: poll?.max === undefined ? Math.max(maxMs, firstMs) : maxMs };
}

/** The wait after `polls` polls, without what chance takes off it. */
export function pollDelay({ firstMs, maxMs }: PollSchedule, polls: number): number {
  return Math.min(maxMs, firstMs * waitDefaults.growth ** polls);
}

/** How long before its timeout a wait makes its final poll. */
export function finalPollLeadMs(timeoutMs: number): number {
  return Math.min(waitDefaults.leadMs, timeoutMs / 4);
}

/** What is known while an action is still running. */
export interface ActionProgress<A = RawAction> {
  /** As it was when it was last seen. */
  readonly action: A;
  /** How often this client has polled it so far. */
  readonly polls: number;
  /** Milliseconds since this wait began. */
  readonly waitedMs: number;
  /** Why the last poll failed. It did not end the wait; there will be another poll. */
  readonly error?: EnodeError | undefined;
}

/** Options of `wait()`. */
export interface WaitOptions<A = RawAction> {
  /**
   * How long to wait. When it runs out the outcome is `pending`: the action goes on and may be waited for again,
   * here or in another process.
   *
   * The default is three times what is long for Enode: a device mostly follows in 20 s, sometimes only after 5
   * minutes or more. Enode itself gives up after about 30 minutes, but a device that was silent for 15 hardly
   * ever follows later; give `'35m'` to see the final state in any case.
   * @default '15m'
   */
  timeout?: Duration | undefined;
  /** Ends this wait with an EnodeAbortError. The action goes on, and so do other waits for it. */
  signal?: AbortSignal | null | undefined;
  /**
   * Called after each poll and each event while the action is still running, also when a poll failed. It may be
   * asynchronous and is not waited for. What it throws, or its promise rejects with, ends this wait.
   */
  onProgress?: ((progress: ActionProgress<A>) => unknown) | undefined;
  /**
   * How often to poll the action. `false`: never; then only events given to `settle` end the wait early, so
   * call `wait()` soon after the command: events are remembered for five minutes.
   * @default { first: '2s', max: '30s' }
   */
  poll?: PollOptions | false | undefined;
}

/** The same, checked and complete. */
export interface ResolvedWait {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: ActionProgress<never>) => unknown) | undefined;
  readonly poll: PollSchedule | undefined;
}

const known = keysOf<WaitOptions>({ timeout: true, signal: true, onProgress: true, poll: true });

export function resolveWait<A>(options: WaitOptions<A> = {}): ResolvedWait {
  checkOptions(options, known, 'wait()');
  checkSignal(options.signal, 'wait()');
  const { timeout = waitDefaults.timeout, signal, onProgress, poll } = options;
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new EnodeInputError('onProgress is not a function: give one, or leave it out');
  }
  return {
    timeoutMs: durationMs(timeout, 'timeout'),
    signal: signal ?? undefined,
    onProgress,
    poll: resolvePoll(poll),
  };
}
