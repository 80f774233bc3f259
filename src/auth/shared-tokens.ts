import { within } from '../core/within.ts';
import { readStoredToken } from './stored-token.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

export interface SharedTokensOptions {
  readonly key: string;
  readonly store: TokenStore;
  /** Whether a token can be used: it was not refused and does not end soon. */
  readonly usable: (token: StoredToken) => boolean;
}

/** A store responds in this time, or costs a token request; a quarter of the time that the call waits at most. */
const storeTimeoutMs = 1_000;

/** How long a process may hold the claim to request a token for all that share its store: as long as one request to the token endpoint. */
const claimMs = 10_000;

/** How often the store is asked whether the process that has the claim has got its token. */
const pollClaimMs = 50;

/** The tokens of one client in its store. A store that fails, hangs or returns something unusable counts as empty. */
export class SharedTokens {
  readonly #options: SharedTokensOptions;

  constructor(options: SharedTokensOptions) {
    this.#options = options;
  }

  /**
   * The token that is kept, or that another process is asking for; `undefined` when it is this one's turn to ask.
   *
   * @param renewing A token that is to be replaced, and does not count.
   * @param waitMs How long the call waits in all, in milliseconds; half of it goes to another process at most.
   */
  async find(
    renewing: string | undefined,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<StoredToken | undefined> {
    return (await this.#read(renewing, waitMs)) ?? this.#waitForOther(renewing, waitMs, signal);
  }

  /** Keeps a token. Waited for, since some platforms stop all work with the response; but not for long. */
  async keep(token: StoredToken, waitMs: number): Promise<void> {
    const { store, key } = this.#options;
    await this.#ask(() => store.set(key, token), waitMs);
  }

  async #read(renewing: string | undefined, waitMs: number): Promise<StoredToken | undefined> {
    const { store, key, usable } = this.#options;
    const known = readStoredToken(await this.#ask(() => store.get(key), waitMs), Date.now());
    return known !== undefined && known.accessToken !== renewing && usable(known) ? known : undefined;
  }

  async #waitForOther(
    renewing: string | undefined,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<StoredToken | undefined> {
    const { store, key } = this.#options;
    const claim = store.claim?.bind(store);
    if (claim === undefined) return undefined;
    const end = performance.now() + waitMs / 2;
    while (performance.now() < end && !signal.aborted) {
      // Another process may have stored one between the two requests.
      if ((await this.#ask(() => claim(key, claimMs), waitMs)) !== false) return this.#read(renewing, waitMs);
      await new Promise((resolve) => setTimeout(resolve, pollClaimMs));
      const token = await this.#read(renewing, waitMs);
      if (token !== undefined) return token;
    }
    return undefined;
  }

  /** What the store returns. One that fails, or takes its time, costs a token request and not the call. */
  async #ask(question: () => unknown, waitMs: number): Promise<unknown> {
    try {
      // What `within` gives when the time is over is neither a token nor `false`.
      return await within(Promise.resolve(question()), Math.min(storeTimeoutMs, waitMs / 4));
    } catch {
      return undefined;
    }
  }
}
