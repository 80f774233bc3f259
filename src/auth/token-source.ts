import { copyError } from '../errors/copy-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import type { Deadline } from '../transport/deadline.ts';
import { SharedTokens } from './shared-tokens.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

export interface TokenManagerOptions {
  readonly key: string;
  readonly store: TokenStore;
  /** Asks the token endpoint. The signal ends it when no call waits for it any more. */
  readonly request: (signal: AbortSignal) => Promise<StoredToken>;
}

export interface TokenSourceOptions extends TokenManagerOptions {
  /** Whether a token can be used: it was not refused and does not end soon. */
  readonly usable: (token: StoredToken) => boolean;
  /** Called with each token that was obtained. */
  readonly onToken: (token: StoredToken) => void;
}

/** One attempt to obtain a token, shared by the calls that wait for it. */
interface Flight {
  readonly startedAt: number;
  /** Never rejects. */
  readonly landing: Promise<Landing>;
  /** Ends it. */
  readonly controller: AbortController;
  /** The calls that wait for it; a renewal in the background begins with none, and ends by its own limit. */
  readonly waiting: Set<object>;
  landed: boolean;
}

type Landing = { readonly token: string } | { readonly error: unknown };

/**
 * How long a call waits for a flight, counted from the flight's start, before it begins another beside it: half of
 * its own deadline, inside these bounds. What a flight waits for may be gone for good: a connection that stalls, or,
 * on Workers, the request in which it began.
 */
const leastPatienceMs = 250;
const mostPatienceMs = 5_000;

/** How long a token request goes on after the last call that waits for it has ended: a slow one serves the next call. */
const unwantedMs = 750;

/** Where tokens come from: the store, else the token endpoint. */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  readonly #shared: SharedTokens;
  #flight: Flight | undefined;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
    this.#shared = new SharedTokens(options);
  }

  /** A token for a call that has none. */
  async get(deadline: Deadline): Promise<string> {
    const patience = Math.min(mostPatienceMs, Math.max(leastPatienceMs, deadline.ms / 2));
    const waitingFor = new Set<Promise<Landing>>();
    const joined = new Set<Flight>();
    try {
      return await this.#await(deadline, patience, waitingFor, joined);
    } finally {
      for (const flight of joined) this.#leave(flight, deadline);
    }
  }

  async #await(
    deadline: Deadline,
    patience: number,
    waitingFor: Set<Promise<Landing>>,
    joined: Set<Flight>,
  ): Promise<string> {
    const { signal } = deadline;
    let again = true;
    for (;;) {
      signal.throwIfAborted();
      const known = this.#flight;
      const flight = this.#join(patience);
      waitingFor.add(flight.landing);
      joined.add(flight);
      flight.waiting.add(deadline);
      const left = flight.startedAt + patience - performance.now();
      // Any of them will do: an older flight that is only slow may land first.
      const landed = await firstOf([...waitingFor], left, signal);
      if (landed === undefined) continue;
      const { landing, of } = landed;
      if ('token' in landing) return landing.token;
      waitingFor.delete(of);
      if (of !== flight.landing) continue;
      // It was begun for another call, perhaps long ago, and ran into a limit that is not this call's.
      const shared = flight === known && again && isPassing(landing.error);
      if (!shared) throw copyError(landing.error);
      again = false;
    }
  }

  /** Obtains a token in place of one that nears its end. Failures are dropped: there is a token to go on with. */
  renew(accessToken: string): void {
    // No longer than a call would wait for it: a process that is done must not be held open by a request that serves no call.
    this.#dropLater(this.#join(mostPatienceMs, accessToken), mostPatienceMs);
  }

  /** Ends what is under way. Calls that wait for it have ended before. */
  close(): void {
    this.#flight?.controller.abort();
    this.#flight = undefined;
  }

  /** The flight under way, unless it is older than `patience`; else a new one. */
  #join(patience: number, renewing?: string): Flight {
    const known = this.#flight;
    const now = performance.now();
    if (known !== undefined && now - known.startedAt < patience) return known;
    const controller = new AbortController();
    const landing = this.#obtain(renewing, patience, controller.signal).then(
      (token) => ({ token }),
      (error: unknown) => ({ error }),
    );
    const flight: Flight = { startedAt: now, landing, controller, waiting: new Set(), landed: false };
    this.#flight = flight;
    void landing.then(() => {
      flight.landed = true;
      if (this.#flight === flight) this.#flight = undefined;
    });
    return flight;
  }

  /** A call does not wait for a flight any more. Without waiting calls it may still land, or another call may join it. */
  #leave(flight: Flight, deadline: Deadline): void {
    flight.waiting.delete(deadline);
    if (!flight.landed && flight.waiting.size === 0) this.#dropLater(flight, unwantedMs);
  }

  /** Ends a flight after a while, unless it has landed or somebody waits for it then. */
  #dropLater(flight: Flight, ms: number): void {
    const timer = setTimeout(() => {
      if (flight.landed || flight.waiting.size > 0) return;
      if (this.#flight === flight) this.#flight = undefined;
      flight.controller.abort();
    }, ms);
    // It must not hold the process, where timers do.
    (timer as { unref?: () => void }).unref?.();
    void flight.landing.then(() => clearTimeout(timer));
  }

  async #obtain(renewing: string | undefined, patience: number, signal: AbortSignal): Promise<string> {
    const { request, onToken } = this.#options;
    const known = await this.#shared.find(renewing, patience, signal);
    if (known !== undefined) {
      onToken(known);
      return known.accessToken;
    }
    signal.throwIfAborted();
    const token = await request(signal);
    onToken(token);
    await this.#shared.keep(token, patience);
    return token.accessToken;
  }
}

/** Whether another attempt may end otherwise. */
function isPassing(error: unknown): boolean {
  return isEnodeError(error, 'timeout') || isEnodeError(error, 'connection');
}

/** The first to land; `undefined` after `ms`. Leaves neither timer nor listener. */
async function firstOf(
  landings: readonly Promise<Landing>[],
  ms: number,
  signal: AbortSignal,
): Promise<{ readonly landing: Landing; readonly of: Promise<Landing> } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: ((reason: unknown) => void) | undefined;
  const limit = new Promise<undefined>((resolve, refuse) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, ms));
    reject = refuse;
  });
  const end = () => reject?.(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([...landings.map(async (of) => ({ landing: await of, of })), limit]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
