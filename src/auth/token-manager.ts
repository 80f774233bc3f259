import { lazy } from '../core/lazy.ts';
import type { Deadline } from '../transport/deadline.ts';
import type { Tokens } from '../transport/transport-config.ts';
import type { TokenManagerOptions, TokenSource } from './token-source.ts';
import type { StoredToken } from './token-store.ts';

const loadSource = lazy(() => import('./token-source.ts'));

/** A token is renewed in the background in the last fifth of its life … */
const renewInLast = 0.2;
/** … and no longer used in its last 30 s (or tenth, if that is less): a call takes time, and clocks differ. */
const unusableLastMs = 30_000;
/** After a renewal in the background failed, calls go on with the token they have; the next try waits this long. */
const renewAgainAfterMs = 10_000;

/** Of tokens that live for an hour, more than are still believed. */
const mostEarlier = 4;

/** The access token of one client: asked for once however many calls wait, renewed before it ends. */
export class TokenManager implements Tokens {
  readonly #options: TokenManagerOptions;
  #source: TokenSource | undefined;
  #current: StoredToken | undefined;
  #refused: string | undefined;
  /** Tokens that were replaced, the oldest first: each may be believed for a while yet. */
  readonly #earlier: string[] = [];
  #renewNotBefore = 0;

  constructor(options: TokenManagerOptions) {
    this.#options = options;
  }

  /** The current token, if it is usable. Starts a renewal in the background when it is about to expire. */
  peek(): string | undefined {
    const token = this.#current;
    const now = Date.now();
    if (token === undefined || !isUsable(token, now)) return undefined;
    if (now >= renewAt(token) && now >= this.#renewNotBefore) {
      this.#renewNotBefore = now + renewAgainAfterMs;
      // No call waits for it; one that finds no usable token asks again and gets the reason.
      this.#load().then((source) => source.renew(token.accessToken), ignore);
    }
    return token.accessToken;
  }

  /**
   * A usable token. However many calls ask at once, one request is made; but no call waits for it longer than its
   * own time limit, because the call that began it may be gone.
   *
   * @throws the signal's reason when the deadline ends the wait; EnodeAuthenticationError and others when no
   *   token can be obtained.
   */
  async get(deadline: Deadline): Promise<string> {
    return (await this.#load()).get(deadline);
  }

  /**
   * The API refused this token: it is not used again. A newer one stays, so that a slow 401 of an old token
   * does not throw away what other calls already renewed.
   */
  reject(accessToken: string): void {
    this.#refused = accessToken;
    this.#retire(accessToken);
    if (this.#current?.accessToken === accessToken) this.#current = undefined;
  }

  earlier(): readonly string[] {
    return this.#earlier;
  }

  #retire(accessToken: string): void {
    if (this.#earlier.includes(accessToken)) return;
    this.#earlier.push(accessToken);
    if (this.#earlier.length > mostEarlier) this.#earlier.shift();
  }

  /** Ends a request for a token that is under way. */
  close(): void {
    this.#source?.close();
  }

  /** What obtains tokens is loaded with the first that is needed. The promise is not shared. */
  async #load(): Promise<TokenSource> {
    const { TokenSource } = await loadSource();
    return (this.#source ??= new TokenSource({
      ...this.#options,
      usable: (token) => token.accessToken !== this.#refused && isUsable(token, Date.now()),
      onToken: (token) => {
        if (this.#current !== undefined && this.#current.accessToken !== token.accessToken)
          this.#retire(this.#current.accessToken);
        this.#current = token;
      },
    }));
  }
}

function isUsable(token: StoredToken, now: number): boolean {
  return now < token.expiresAt - Math.min(unusableLastMs, (token.expiresAt - token.issuedAt) / 10);
}

function renewAt(token: StoredToken): number {
  return token.expiresAt - (token.expiresAt - token.issuedAt) * renewInLast;
}

function ignore(): void {}
