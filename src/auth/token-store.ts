/** An access token and when it ends. */
export interface StoredToken {
  readonly accessToken: string;
  /** Milliseconds since 1970 at which the token ends. */
  readonly expiresAt: number;
  /** Milliseconds since 1970 at which it was issued; from then and `expiresAt` follows when to renew it. */
  readonly issuedAt: number;
}

/**
 * Where tokens are kept. The default is the memory of this process; give your own, e.g. over Redis, to share
 * tokens between processes. Keep them as secret as the client secret: each opens the whole API for an hour.
 * A store that fails costs a token request, never a call.
 */
export interface TokenStore {
  /** The token kept under `key`, or `undefined`. `key` names client and OAuth URL and holds no secret. */
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  /** Keeps a token in place of what was there, and ends the claim on it. It may be dropped at `expiresAt`. */
  set(key: string, token: StoredToken): void | Promise<void>;
  /**
   * Takes the right to ask for a token under `key`, in one atomic step, for at most `ttlMs` milliseconds. `false`:
   * another process has it and is asking; its token is waited for, but not for long, since that process may be gone.
   * Anything else is taken for `true`. A store without it: each process that finds no token asks for one.
   */
  claim?(key: string, ttlMs: number): boolean | Promise<boolean>;
}

/** Keeps tokens in the memory of this process. */
export function createMemoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: (key) => tokens.get(key),
    set: (key, token) => void tokens.set(key, token),
  };
}
