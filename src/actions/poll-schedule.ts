import { keysOf } from '../core/known-keys.ts';
import { checkOptions, durationMs } from '../errors/check-options.ts';
import { type Duration } from '../core/duration.ts';
import { show } from '../core/show.ts';
import { EnodeInputError } from '../errors/input-error.ts';

/** How often an action is polled while somebody waits for it. */
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
  /** Waits are 70 to 100 % of their length, so that what began together is not polled together for ever. */
  jitter: 0.3,
  /** How long before the timeout the last poll is made, at most: time for its answer. */
  leadMs: 2_000,
} as const;

const known = keysOf<PollOptions>({ first: true, max: true });

/** Checks and completes the option `poll`; `undefined` means that there are no polls. */
export function resolvePoll(poll: PollOptions | false | undefined): PollSchedule | undefined {
  if (poll === false) return undefined;
  if (poll !== undefined && (typeof poll !== 'object' || poll === null)) {
    throw new EnodeInputError(`poll is ${show(poll)}: give false for no polls, or { first, max }`);
  }
  if (poll !== undefined) checkOptions(poll, known, 'wait({ poll })');
  const firstMs = poll?.first === undefined ? waitDefaults.firstMs : durationMs(poll.first, 'poll.first');
  const maxMs = poll?.max === undefined ? waitDefaults.maxMs : durationMs(poll.max, 'poll.max');
  return { firstMs, maxMs: poll?.max === undefined ? Math.max(maxMs, firstMs) : maxMs };
}

/** The wait after `polls` polls, without what chance takes off it. */
export function pollDelay({ firstMs, maxMs }: PollSchedule, polls: number): number {
  return Math.min(maxMs, firstMs * waitDefaults.growth ** polls);
}

/** How long before its timeout a wait of this length makes its last poll. */
export function lastPollLead(timeoutMs: number): number {
  return Math.min(waitDefaults.leadMs, timeoutMs / 4);
}
