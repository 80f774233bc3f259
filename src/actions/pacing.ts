/*
 * How fast the polls of one client may go: how many at once, the pause of all of them after a failure of the
 * service, and which failures are transient.
 */
import { boundedNumber } from '../core/bounded.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import { isEnodeError, isProblem } from '../errors/guards.ts';

/**
 * Whether a failed poll may succeed later without a change by the caller, so that it does not end the wait: no
 * connection, no response in time, 429, 5xx. Failures of the token endpoint follow the same rule.
 */
export function isTransient(error: unknown): error is EnodeError {
  if (isEnodeError(error, 'connection')) return !error.tls;
  if (isEnodeError(error, 'timeout')) return true;
  return (isProblem(error) || isEnodeError(error, 'authentication')) && error.retryable;
}

/** Whether a failure concerns the whole service or network, not this one action: then no action is polled for a while. */
export function isServiceWide(error: EnodeError): boolean {
  if (isEnodeError(error, 'connection') || isEnodeError(error, 'authentication')) return true;
  return isProblem(error) && (error.status === 429 || error.status === 503);
}

/**
 * Milliseconds that the server asked to wait, up to the client's cap; `undefined` when it did not. The cap keeps a
 * server that names next year from ending every wait of the client.
 */
export function retryDelayOf(error: EnodeError, date: number, capMs: number): number | undefined {
  if (!isProblem(error) && !isEnodeError(error, 'authentication')) return undefined;
  const at = error.retryAt?.getTime();
  return at === undefined ? undefined : boundedNumber(at - date, 0, capMs);
}

/** A response that takes longer means that the server is busy. */
const slowMs = 2_000;

/** How many polls a client runs at once in the beginning. */
export const firstLimit = 8;

/**
 * How many polls may run at once: one more after each quick response while all slots are taken, half as many when the
 * server is overloaded. A handful of waits never causes a burst; ten thousand waits find out what the server can do.
 */
export class AdaptiveLimit {
  readonly #most: number;
  #current: number;
  /** Polls that began before the limit was lowered say nothing about the new limit. */
  #loweredAt = -Infinity;

  /** @param most It never becomes more. */
  constructor(most: number) {
    this.#most = most;
    this.#current = Math.min(firstLimit, most);
  }

  get current(): number {
    return this.#current;
  }

  /** Records a response. @param full Whether all slots were taken while the poll was running. */
  recordResponse(startedAt: number, now: number, full: boolean): void {
    if (now - startedAt > slowMs) this.lower(startedAt, now);
    else if (full && startedAt >= this.#loweredAt) this.#current = Math.min(this.#most, this.#current + 1);
  }

  /** Halves the limit after 429, 503, a lost connection or a slow response. */
  lower(startedAt: number, now: number): void {
    if (startedAt < this.#loweredAt) return;
    this.#loweredAt = now;
    this.#current = Math.max(1, Math.floor(this.#current / 2));
  }
}

export interface PauseLimits {
  /** First pause in milliseconds, where the server names none; each further one is twice as long. */
  readonly firstMs: number;
  /** Longest pause that the server did not ask for. */
  readonly maxMs: number;
}

export const pauseDefaults: PauseLimits = { firstMs: 2_000, maxMs: 30_000 };

/**
 * The pause of all polls of a client after a 429, 503 or lost connection. Without it, ten thousand waits that back off
 * one by one would still send hundreds of requests a second.
 */
export class PollPause {
  readonly #limits: PauseLimits;
  #until = -Infinity;
  #since = -Infinity;
  #failures = 0;
  #error: EnodeError | undefined;

  constructor(limits: PauseLimits) {
    this.#limits = limits;
  }

  /** When polls may resume; in the past when there is no pause. */
  get until(): number {
    return this.#until;
  }

  /** Why polls are paused; `undefined` when they are not at `now`. */
  error(now: number): EnodeError | undefined {
    return this.#until > now ? this.#error : undefined;
  }

  /** A poll that began at `startedAt` met a failure of the whole service. */
  recordFailure(error: EnodeError, startedAt: number, now: number, askedMs: number | undefined): void {
    this.#error = error;
    // Polls that were running when the pause began do not extend it.
    const counts = startedAt >= this.#since;
    if (counts) {
      this.#since = now;
      this.#failures++;
    }
    const { firstMs, maxMs } = this.#limits;
    const ownMs = counts ? Math.min(maxMs, firstMs * 2 ** (this.#failures - 1)) : 0;
    this.#until = Math.max(this.#until, now + (askedMs ?? ownMs));
  }

  /** A poll succeeded: the next pause is short again. A pause that the server asked for still holds. */
  recordSuccess(): void {
    this.#failures = 0;
  }
}
