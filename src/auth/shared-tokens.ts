import { within } from '../core/within.ts';
import { readStoredToken } from './stored-token.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

export interface SharedTokensOptions {
  readonly key: string;
  readonly store: TokenStore;
  /** Whether a token can be used: it was not refused and does not end soon. */
  readonly usable: (token: StoredToken) => boolean;
}

/** A store answers in this time, or costs a token request; a quarter of the call's patience at most. */
const storePatienceMs = 1_000;

/** How long a process may ask for all that share its store: as long as one request to the token endpoint. */
const claimMs = 10_000;

/** How often the store is asked whether the process that has the claim has got its token. */
const pollClaimMs = 50;

/** The tokens of one client in its store. A store that fails, hangs or answers oddly is as good as empty. */
export class SharedTokens {
  readonly #options: SharedTokensOptions;

  constructor(options: SharedTokensOptions) {
    this.#options = options;
  }

  /**
   * The token that is kept, or that another process is asking for; `undefined` when it is this one's turn to ask.
   *
   * @param renewing A token that is to be replaced, and is not a response.
   * @param patience How long the call waits in all, in milliseconds; half of it goes to another process at most.
   */
  async find(
    renewing: string | undefined,
    patience: number,
    signal: AbortSignal,
  ): Promise<StoredToken | undefined> {
    return (await this.#read(renewing, patience)) ?? this.#waitForOther(renewing, patience, signal);
  }

  /** Keeps a token. Waited for, since some platforms stop all work with the response; but not for long. */
  async keep(token: StoredToken, patience: number): Promise<void> {
    const { store, key } = this.#options;
    await this.#ask(() => store.set(key, token), patience);
  }

  async #read(renewing: string | undefined, patience: number): Promise<StoredToken | undefined> {
    const { store, key, usable } = this.#options;
    const known = readStoredToken(await this.#ask(() => store.get(key), patience), Date.now());
    return known !== undefined && known.accessToken !== renewing && usable(known) ? known : undefined;
  }

  async #waitForOther(
    renewing: string | undefined,
    patience: number,
    signal: AbortSignal,
  ): Promise<StoredToken | undefined> {
    const { store, key } = this.#options;
    const claim = store.claim?.bind(store);
    if (claim === undefined) return undefined;
    const end = performance.now() + patience / 2;
    while (performance.now() < end && !signal.aborted) {
      // It may have been asked for between the two questions.
      if ((await this.#ask(() => claim(key, claimMs), patience)) !== false)
        return this.#read(renewing, patience);
      await new Promise((resolve) => setTimeout(resolve, pollClaimMs));
      const token = await this.#read(renewing, patience);
      if (token !== undefined) return token;
    }
    return undefined;
  }

  /** What the store answers. One that fails, or takes its time, costs a token request and not the call. */
  async #ask(question: () => unknown, patience: number): Promise<unknown> {
    try {
      // What `within` gives when the time is over is neither a token nor `false`.
      return await within(Promise.resolve(question()), Math.min(storePatienceMs, patience / 4));
    } catch {
      return undefined;
    }
  }
}
