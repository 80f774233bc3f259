/** What is known about a delivery: `ours` to work on, `running` elsewhere, or `done`. */
export type Claim = 'ours' | 'running' | 'done';

/** How a result counts that is none of those that a store should give for a claim, and what is wrong with it. */
export interface UnexpectedClaim {
  readonly claim: Claim;
  /** `undefined` when nothing is lost by it. */
  readonly error: TypeError | undefined;
}

/** Reads what a store returned for `claim`, when it passed on the reply of its database: `'OK'`, 1, 0, `null`. */
export function readUnexpectedClaim(result: unknown): UnexpectedClaim {
  if (result === 'OK' || result === 1) return { claim: 'ours', error: undefined };
  const taken = result === null || result === 0;
  // What is taken may be running or done; only the store knows.
  const counts = taken
    ? `${result} counts as done, although the delivery may be running in a process that crashed`
    : 'nothing is de-duplicated';
  const error = new TypeError(`claim must give true, false or 'running': ${counts}`);
  return { claim: taken ? 'done' : 'ours', error };
}
