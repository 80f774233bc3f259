/** A failing answer's body, read. */
export interface ProblemBody {
  readonly problem: Readonly<Record<string, unknown>>;
  /** What the body itself says of `Retry-After`. */
  readonly retryAfter: unknown;
}

/**
 * The problem in a failing answer's body: the body itself, or, for statistics of HEM systems, what stands in
 * `{ statusCode, headers, body }`.
 */
export function readProblemBody(body: unknown): ProblemBody {
  const outer = asObject(body);
  const inner = outer['body'];
  if (typeof outer['statusCode'] !== 'number' || !isObject(inner))
    return { problem: outer, retryAfter: undefined };
  return { problem: inner, retryAfter: asObject(outer['headers'])['retry-after'] };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asObject = (value: unknown) => (isObject(value) ? value : {});
