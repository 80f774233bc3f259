import { resolvePoll, type PollSchedule, type PollOptions } from '../actions/index.ts';
import { timeOf } from '../core/bounded.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions, checkSignal, durationMs } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { Duration } from '../core/duration.ts';
import type { FreshBy } from './data-time.ts';

/** Options of `refresh`. */
export interface RefreshOptions {
  /**
   * Values taken after this time are fresh. When what Enode has is newer already, nothing else is done.
   * @default the time of what Enode has when this is called: wait for anything newer
   */
  newerThan?: Date | string | undefined;
  /** Which of the asset's times counts. @default 'data' */
  by?: FreshBy | undefined;
  /**
   * How long to wait. Devices that are asleep, or out of reach, give nothing new for much longer.
   * @default '2m'
   */
  timeout?: Duration | undefined;
  /** Ends the wait with an EnodeAbortError. */
  signal?: AbortSignal | null | undefined;
  /**
   * How often to poll the asset.
   * @default { first: '2s', max: '30s' }
   */
  poll?: PollOptions | undefined;
  /**
   * At most one hint per device is sent in this time, over all callers and versions in this process.
   * Who comes too early waits all the same.
   * @default '60s'
   */
  hintEvery?: Duration | undefined;
}

/** Every default of a refresh that is not a wait's in general. */
const defaults = { by: 'data', timeout: '2m', hintEvery: '60s' } as const;

/** The same, checked and complete. */
export interface ResolvedRefresh {
  /** Milliseconds since 1970; `undefined`: newer than what there is. */
  readonly newerThan: number | undefined;
  readonly by: FreshBy;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly poll: PollSchedule;
  readonly hintEveryMs: number;
}

const known = keysOf<RefreshOptions>({
  newerThan: true,
  by: true,
  timeout: true,
  signal: true,
  poll: true,
  hintEvery: true,
});

/** @param where The method, for messages: `vehicles.refresh`. */
export function resolveRefresh(options: RefreshOptions, where: string): ResolvedRefresh {
  checkOptions(options, known, where);
  checkSignal(options.signal, where);
  const { newerThan } = options;
  const { by = defaults.by, timeout = defaults.timeout, hintEvery = defaults.hintEvery } = options;
  if (by !== 'data' && by !== 'seen') {
    throw new EnodeInputError(`by of ${where} is ${JSON.stringify(by)}: give 'data' or 'seen'`);
  }
  const poll = resolvePoll(options.poll);
  if (poll === undefined) throw new EnodeInputError(`${where} can only wait by polling: leave out poll`);
  return {
    newerThan: newerThan === undefined ? undefined : newerThanOf(newerThan, where),
    by,
    timeoutMs: durationMs(timeout, 'timeout'),
    signal: options.signal ?? undefined,
    poll,
    hintEveryMs: durationMs(hintEvery, 'hintEvery'),
  };
}

function newerThanOf(value: Date | string, where: string): number {
  const time = timeOf(value);
  if (time !== undefined) return time;
  throw new EnodeInputError(`newerThan of ${where} is not a time: give a Date or an ISO 8601 string`);
}
