import { copyError } from '../errors/at-caller.ts';
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

/** A request for a token that has not settled yet, shared by the calls that wait for it. */
interface PendingToken {
  readonly startedAt: number;
  /** Never rejects. */
  readonly result: Promise<TokenResult>;
  /** Ends it. */
  readonly controller: AbortController;
  /** The calls that wait for it; a renewal in the background begins with none, and ends by its own limit. */
  readonly waiting: Set<object>;
  settled: boolean;
}

type TokenResult = { readonly token: string } | { readonly error: unknown };

/**
 * How long a call waits for a pending request, counted from its start, before it starts a second one in parallel: half of
 * the call's own deadline, within these bounds. The request may never settle: its connection stalls, or, on Workers, the
 * incoming request in which it began is over.
 */
const minWaitMs = 250;
const maxWaitMs = 5_000;

/** How long a token request goes on after the last call that waits for it has ended: a slow one serves the next call. */
const lingerMs = 750;

/** Where tokens come from: the store, else the token endpoint. */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  readonly #shared: SharedTokens;
  #pending: PendingToken | undefined;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
    this.#shared = new SharedTokens(options);
  }

  /** A token for a call that has none. */
  async get(deadline: Deadline): Promise<string> {
    const waitMs = Math.min(maxWaitMs, Math.max(minWaitMs, deadline.ms / 2));
    const waitingFor = new Set<Promise<TokenResult>>();
    const joined = new Set<PendingToken>();
    try {
      return await this.#await(deadline, waitMs, waitingFor, joined);
    } finally {
      for (const pending of joined) this.#leave(pending, deadline);
    }
  }

  async #await(
    deadline: Deadline,
    waitMs: number,
    waitingFor: Set<Promise<TokenResult>>,
    joined: Set<PendingToken>,
  ): Promise<string> {
    const { signal } = deadline;
    let again = true;
    for (;;) {
      signal.throwIfAborted();
      const known = this.#pending;
      const pending = this.#join(waitMs);
      waitingFor.add(pending.result);
      joined.add(pending);
      pending.waiting.add(deadline);
      const left = pending.startedAt + waitMs - performance.now();
      // Any of them will do: an older request that is only slow may settle first.
      const settled = await firstOf([...waitingFor], left, signal);
      if (settled === undefined) continue;
      const { result, of } = settled;
      if ('token' in result) return result.token;
      waitingFor.delete(of);
      if (of !== pending.result) continue;
      // It was begun for another call, perhaps long ago, and ran into a limit that is not this call's.
      const shared = pending === known && again && isWorthRetrying(result.error);
      if (!shared) throw copyError(result.error);
      again = false;
    }
  }

  /** Obtains a token in place of one that nears its end. Failures are dropped: there is a token to go on with. */
  renew(accessToken: string): void {
    // No longer than a call would wait for it: a process that is done must not be held open by a request that serves no call.
    this.#dropLater(this.#join(maxWaitMs, accessToken), maxWaitMs);
  }

  /** Ends the pending request. Calls that wait for it have ended before. */
  close(): void {
    this.#pending?.controller.abort();
    this.#pending = undefined;
  }

  /** The pending request, unless it is older than `waitMs`; else a new one. */
  #join(waitMs: number, renewing?: string): PendingToken {
    const known = this.#pending;
    const now = performance.now();
    if (known !== undefined && now - known.startedAt < waitMs) return known;
    const controller = new AbortController();
    const result = this.#obtain(renewing, waitMs, controller.signal).then(
      (token) => ({ token }),
      (error: unknown) => ({ error }),
    );
    const pending: PendingToken = { startedAt: now, result, controller, waiting: new Set(), settled: false };
    this.#pending = pending;
    void result.then(() => {
      pending.settled = true;
      if (this.#pending === pending) this.#pending = undefined;
    });
    return pending;
  }

  /** A call stops waiting for a request. Without waiting calls the request may still settle, or another call may join it. */
  #leave(pending: PendingToken, deadline: Deadline): void {
    pending.waiting.delete(deadline);
    if (!pending.settled && pending.waiting.size === 0) this.#dropLater(pending, lingerMs);
  }

  /** Ends a request after a while, unless it has settled or a call waits for it then. */
  #dropLater(pending: PendingToken, ms: number): void {
    const timer = setTimeout(() => {
      if (pending.settled || pending.waiting.size > 0) return;
      if (this.#pending === pending) this.#pending = undefined;
      pending.controller.abort();
    }, ms);
    // It must not hold the process, where timers do.
    (timer as { unref?: () => void }).unref?.();
    void pending.result.then(() => clearTimeout(timer));
  }

  async #obtain(renewing: string | undefined, waitMs: number, signal: AbortSignal): Promise<string> {
    const { request, onToken } = this.#options;
    const known = await this.#shared.find(renewing, waitMs, signal);
    if (known !== undefined) {
      onToken(known);
      return known.accessToken;
    }
    signal.throwIfAborted();
    const token = await request(signal);
    onToken(token);
    await this.#shared.keep(token, waitMs);
    return token.accessToken;
  }
}

/** Whether another attempt may succeed. */
function isWorthRetrying(error: unknown): boolean {
  return isEnodeError(error, 'timeout') || isEnodeError(error, 'connection');
}

/** The first to settle; `undefined` after `ms`. Leaves neither timer nor listener. */
async function firstOf(
  results: readonly Promise<TokenResult>[],
  ms: number,
  signal: AbortSignal,
): Promise<{ readonly result: TokenResult; readonly of: Promise<TokenResult> } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: ((reason: unknown) => void) | undefined;
  const limit = new Promise<undefined>((resolve, refuse) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, ms));
    reject = refuse;
  });
  const end = () => reject?.(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([...results.map(async (of) => ({ result: await of, of })), limit]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
