/** The result of one attempt: something to return, or a reason to try again after a wait. */
export interface RetryDecision<T> {
  /** The response, or what was thrown; handed back when it is final or when no attempt is left. */
  readonly outcome: { readonly value: T } | { readonly error: unknown };
  /** Given the number of the next repeat (from 1), the wait before it in ms. Absent when the outcome is final. */
  readonly again?: ((repeat: number) => number) | undefined;
}

/** The value of a decision, or its error thrown. */
export function resultOf<T>(decision: RetryDecision<T>): T {
  if ('error' in decision.outcome) throw decision.outcome.error;
  return decision.outcome.value;
}
