/**
 * Remembers which deliveries are done, so that one that comes again is acknowledged and not worked on again. Keys
 * hold no payload. Give your own store, e.g. over Redis, when several processes receive the same webhook; give
 * each webhook keys of its own (a prefix) when several share one database.
 *
 * Each operation names the `owner` of the claim, a random text for each time that a delivery is worked on. A claim
 * is renewed, marked as done and given back by its owner only: a process that was thought to have crashed and comes
 * back must not end the claim of the one that took over.
 *
 * A store that fails, or takes more than a second, costs the check and never the delivery: it is worked on all
 * the same, and the failure is reported to `onError`.
 *
 * @see createRedisDedupeStore of `enode-client/redis` and createSqlDedupeStore of `enode-client/sql`
 */
export interface DedupeStore {
  /**
   * Takes the key for an owner, in one atomic step, for at most `ttlMs` milliseconds. `true`: it is the owner's.
   * `false`: it is done. `'running'`: another owner holds it and is not done.
   *
   * The owner of a claim may have crashed. So a delivery that is `'running'` elsewhere is waited for and, if
   * it does not get done, asked for again; one that is `false` is acknowledged as done. A store that returns `false`
   * for both would lose what a crashed process held.
   */
  claim(key: string, ttlMs: number, owner: string): boolean | 'running' | PromiseLike<boolean | 'running'>;
  /**
   * Makes the claim last for another `ttlMs` milliseconds, counted from now; takes it again if it is gone, e.g.
   * because the database was restarted. It is called every 20 s while a delivery is worked on. `false`: another
   * owner holds the key by now, or it is done; the rest of the delivery is then left to that one.
   *
   * A store without it is asked for claims that last as long as the work could take at most (the number of events
   * times their deadline): a crashed process then holds its deliveries for that long.
   */
  renew?(key: string, ttlMs: number, owner: string): unknown;
  /**
   * Marks the key as done, unless another owner holds it. It must be kept for `ttlMs` milliseconds, within which
   * it may be delivered again.
   */
  done(key: string, ttlMs: number, owner: string): unknown;
  /** Gives a claim back, unless another owner holds it: the work failed, and the next claim is to succeed. */
  release(key: string, owner: string): unknown;
}
