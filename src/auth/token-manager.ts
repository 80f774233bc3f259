import type { StoredToken, TokenStore } from './token-store.ts';

export interface TokenManagerOptions {
  readonly key: string;
  readonly store: TokenStore;
  /** Asks the token endpoint. */
  readonly request: () => Promise<StoredToken>;
}

/** A token is renewed in the background in the last fifth of its life … */
const renewInLast = 0.2;
/** … and no longer used in its last 30 s (or tenth, if that is less): a call takes time, and clocks differ. */
const unusableLastMs = 30_000;
/** After a renewal in the background failed, calls go on with the token they have; the next try waits this long. */
const renewAgainAfterMs = 10_000;

/** The access token of one client: asked for once however many calls wait, renewed before it ends. */
export class TokenManager {
  readonly #key: string;
  readonly #store: TokenStore;
  readonly #request: () => Promise<StoredToken>;
  #current: StoredToken | undefined;
  #inFlight: Promise<string> | undefined;
  #refused: string | undefined;
  #renewNotBefore = 0;

  constructor(options: TokenManagerOptions) {
    this.#key = options.key;
    this.#store = options.store;
    this.#request = options.request;
  }

  /** The token at hand, if it can be used. Begins to renew it when it nears its end. */
  peek(): string | undefined {
    const token = this.#current;
    const now = Date.now();
    if (token === undefined || !isUsable(token, now)) return undefined;
    if (now >= renewAt(token) && now >= this.#renewNotBefore && this.#inFlight === undefined)
      this.#renew(token, now);
    return token.accessToken;
  }

  /** A usable token. However many calls ask at once, one request is made. */
  get(): Promise<string> {
    return (this.#inFlight ??= this.#obtain(undefined).finally(() => {
      this.#inFlight = undefined;
    }));
  }

  /**
   * The API refused this token: it is not used again. A newer one stays, so that a slow 401 of an old token
   * does not throw away what other calls already renewed.
   */
  reject(accessToken: string): void {
    this.#refused = accessToken;
    if (this.#current?.accessToken === accessToken) this.#current = undefined;
  }

  #renew(token: StoredToken, now: number): void {
    this.#renewNotBefore = now + renewAgainAfterMs;
    this.#inFlight = this.#obtain(token).finally(() => {
      this.#inFlight = undefined;
    });
    // Nobody waits for it; a call that finds no usable token asks again and gets the reason.
    this.#inFlight.catch(() => undefined);
  }

  async #obtain(renewing: StoredToken | undefined): Promise<string> {
    const stored = await this.#stored();
    const now = Date.now();
    const fresh =
      stored !== undefined &&
      stored.accessToken !== this.#refused &&
      stored.accessToken !== renewing?.accessToken &&
      isUsable(stored, now);
    const token = fresh ? stored : await this.#request();
    this.#current = token;
    if (!fresh) await this.#keep(token);
    return token.accessToken;
  }

  async #stored(): Promise<StoredToken | undefined> {
    try {
      return await this.#store.get(this.#key);
    } catch {
      return undefined; // A store that is down costs a token request, not the call.
    }
  }

  async #keep(token: StoredToken): Promise<void> {
    try {
      await this.#store.set(this.#key, token);
    } catch {
      // As above: the token is at hand, and the next process asks for its own.
    }
  }
}

function isUsable(token: StoredToken, now: number): boolean {
  return now < token.expiresAt - Math.min(unusableLastMs, (token.expiresAt - token.issuedAt) / 10);
}

function renewAt(token: StoredToken): number {
  return token.expiresAt - (token.expiresAt - token.issuedAt) * renewInLast;
}
