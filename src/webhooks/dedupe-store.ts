/**
 * Remembers which deliveries are done, so that one that comes again is answered and not worked on again. Keys
 * hold no payload. Give your own store, e.g. over Redis, when several processes answer the same webhook; give
 * each webhook keys of its own (a prefix) when several share one database.
 *
 * A store that fails, or takes more than a second, costs the check and never the delivery: it is worked on all
 * the same, and `onError` is told.
 *
 * @example
 * // Redis 7: the stored word is the answer.
 * const store: DedupeStore = {
 *   async claim(key, ttlMs) {
 *     const held = await redis.set(`enode:${key}`, 'running', { NX: true, GET: true, PX: ttlMs });
 *     return held === 'running' ? 'running' : held === null;
 *   },
 *   done: (key, ttlMs) => redis.set(`enode:${key}`, 'done', { PX: ttlMs }),
 *   release: (key) => redis.del(`enode:${key}`),
 * };
 */
export interface DedupeStore {
  /**
   * Takes the key, in one atomic step, for at most `ttlMs` milliseconds. `true`: it is yours. `false`: it is
   * done. `'running'`: somebody holds it and is not done.
   *
   * Whoever holds a claim may have crashed. So a delivery that is `'running'` elsewhere is waited for and, if
   * it does not get done, asked for again; one that is `false` is answered as done. A store that answers `false`
   * for both would lose what a crashed process held.
   */
  claim(key: string, ttlMs: number): boolean | 'running' | PromiseLike<boolean | 'running'>;
  /** Marks the key as done. It must be kept for `ttlMs` milliseconds, within which it may be delivered again. */
  done(key: string, ttlMs: number): unknown;
  /** Gives a claim back: the work failed, and the next claim is to succeed. */
  release(key: string): unknown;
}
