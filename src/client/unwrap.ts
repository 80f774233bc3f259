import { askedWaitMs, dateAt } from '../core/bounded.ts';
import { readProblemBody } from '../errors/problem-body.ts';
import { EnodeProblemError } from '../errors/problem-error.ts';
import { answerContext } from '../transport/answer.ts';
import { retryAfterMs } from '../transport/retry-after.ts';

/** What the methods of `enode.raw` resolve to. */
export interface RawAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of a raw answer, were it a success. Failing answers have no `data` at all, so they drop out. */
export type DataOf<Answer> = Answer extends { readonly data: infer Data } ? Data : never;

/** Names under which servers and gateways give the id of a request. */
const requestIdHeaders = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-amz-cf-id'];

/**
 * The data of a raw answer, or its problem thrown as an EnodeProblemError.
 *
 * @example
 * const vehicle = await unwrap(enode.raw.GET('/vehicles/{vehicleId}', { params: { path: { vehicleId } } }));
 */
export async function unwrap<Answer extends RawAnswer>(
  answer: Answer | Promise<Answer>,
): Promise<DataOf<Answer>> {
  const { data, error, response } = await answer;
  // Many failing answers have no body, so `error` may be undefined: the status decides.
  if (response.ok) return data as DataOf<Answer>;
  const wait = retryAfterMs(response.headers) ?? askedWaitMs(readProblemBody(error).retryAfter, Date.now());
  throw new EnodeProblemError(response.status, error, answerContext(response), {
    retryAt: wait === undefined ? undefined : dateAt(Date.now() + wait),
    requestId:
      requestIdHeaders.map((name) => response.headers.get(name)).find((id) => id !== null) ?? undefined,
  });
}
