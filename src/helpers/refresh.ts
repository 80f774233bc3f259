import {
  type ActionClock,
  finalPollLeadMs,
  isTransient,
  pollDelay,
  retryDelayOf,
  systemClock,
  waitDefaults,
} from '../actions/index.ts';
import { timeOf } from '../core/bounded.ts';
import { isSignal } from '../errors/check-options.ts';
import { EnodeAbortError } from '../errors/errors.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import type { Lifetime } from '../transport/lifetime.ts';
import { dataTime } from './data-time.ts';
import type { AssetFamily } from '../spec/asset-families.ts';
import type { HintBudget } from './hint-budget.ts';
import type { AssetMethods } from './ports.ts';
import { type RefreshOptions, resolveRefresh } from './refresh-options.ts';
import { joinSignals } from '../core/join-signals.ts';

/** The outcome of a refresh. */
export interface Refreshed<Asset> {
  /** `stale`: the time was over first. That is not a failure; the asset may be asleep. */
  readonly status: 'fresh' | 'stale';
  /** As it was when it was last seen. */
  readonly asset: Asset;
  /** When its values were taken, ISO 8601; null when they never were. */
  readonly takenAt: string | null;
  /** Whether a hint was sent; false when none was needed, or another call has just sent one. */
  readonly hinted: boolean;
  /** Why the last poll or hint failed; `undefined` when it did not. Only when `stale`. */
  readonly lastError?: EnodeError | undefined;
}

/** Where a refresh gets what it needs. */
export interface RefreshPort {
  readonly methods: Required<Pick<AssetMethods, 'get' | 'refreshHint'>>;
  readonly family: AssetFamily;
  readonly budget: HintBudget;
  /** Longest `Retry-After` that is waited for, in milliseconds. */
  readonly maxAskedMs: number;
  /** @default the clock of this machine */
  readonly clock?: ActionClock;
}

/** No single poll takes longer, so that one that hangs does not cost the whole wait. */
const longestPollMs = 60_000;

/** `refresh` of the namespaces of assets: its contract stands in `helper-types.ts`. */
export async function refresh<Asset extends object>(
  { methods, family, budget, maxAskedMs, clock = systemClock }: RefreshPort,
  id: string,
  options: RefreshOptions = {},
): Promise<Refreshed<Asset>> {
  const { by, timeoutMs, signal, poll, hintEveryMs, ...given } = resolveRefresh(options, `${family}.refresh`);
  const endsAt = clock.now() + timeoutMs;
  const lastPollAt = endsAt - finalPollLeadMs(timeoutMs);
  const callOptions = () => ({
    timeout: Math.max(1, Math.min(longestPollMs, endsAt - clock.now())),
    ...(signal && { signal }),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the namespace is of assets of this type
  const read = async () => (await methods.get(id, {}, callOptions())) as Asset;
  const hint = async () => void (await methods.refreshHint(id, {}, callOptions()));

  let asset = await read();
  let hinted = false;
  let lastError: EnodeError | undefined;
  const takenAt = () => dataTime(family, asset, by);
  const newerThan = given.newerThan ?? milliseconds(takenAt());
  const stale = (): Refreshed<Asset> => ({
    status: 'stale',
    asset,
    takenAt: takenAt(),
    hinted,
    ...(lastError && { lastError }),
  });

  for (let polls = 0; ; polls++) {
    if (milliseconds(takenAt()) > newerThan) return { status: 'fresh', asset, takenAt: takenAt(), hinted };
    if (!hinted && budget.take(`${family}/${id}`, clock.now(), hintEveryMs)) {
      // A hint that failed may have arrived all the same, so it stays counted.
      lastError = await failureOf(hint);
      hinted = lastError === undefined;
    }
    const left = lastPollAt - clock.now();
    const asked = lastError === undefined ? 0 : (retryDelayOf(lastError, clock.date(), maxAskedMs) ?? 0);
    // A wait that the server asked for is respected, even if no time for another poll is left.
    if (left <= 0 || asked > left) return stale();
    const jitter = 1 - waitDefaults.jitter * Math.random();
    await pause(clock, Math.min(left, Math.max(asked, pollDelay(poll, polls) * jitter)), signal);
    if (signal?.aborted === true) {
      throw new EnodeAbortError({ operation: `${family}.refresh` }, { cause: signal.reason });
    }
    lastError = await failureOf(async () => {
      asset = await read();
    });
  }
}

/** The same, ended by its client and by the client's signals as well. */
export async function refreshDuring<Asset extends object>(
  lifetime: Lifetime,
  signals: readonly AbortSignal[],
  port: RefreshPort,
  id: string,
  options: RefreshOptions | undefined,
): Promise<Refreshed<Asset>> {
  // Values that are not options are refused where they are checked; spread, null would pass for none.
  if (options !== undefined && (typeof options !== 'object' || options === null))
    return refresh(port, id, options);
  // What is not a signal is refused there, too.
  const own = options?.signal;
  const ends = isSignal(own) ? [own, ...signals] : signals;
  return during(lifetime, ends, (signal) =>
    refresh(port, id, { ...options, ...(isSignal(own) || own === undefined ? { signal } : {}) }),
  );
}

/** The failure of a step if it is transient; thrown if not. */
async function failureOf(step: () => Promise<void>): Promise<EnodeError | undefined> {
  try {
    await step();
    return undefined;
  } catch (error) {
    if (isTransient(error)) return error;
    throw error;
  }
}

/** Never is before all times. */
function milliseconds(time: string | null): number {
  return timeOf(time) ?? -Infinity;
}

/** Waits, or until the signal ends it. Leaves neither timer nor listener behind. */
async function pause(
  clock: Pick<ActionClock, 'setTimer'>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      cancel();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.setTimer(ms, end);
    signal?.addEventListener('abort', end, { once: true });
  });
}

/** Does a job of several calls and pauses, which ends with its client, and with any of the signals. */
async function during<T>(
  lifetime: Lifetime,
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const underway = { abort: (reason: unknown) => controller.abort(reason) };
  const { signal, end } = joinSignals(controller.signal, ...signals);
  lifetime.add(underway);
  try {
    // oxlint-disable-next-line typescript/no-non-null-assertion -- of one signal or more, something is joined
    return await work(signal!);
  } finally {
    end();
    lifetime.delete(underway);
  }
}
