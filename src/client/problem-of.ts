import { askedWaitMs, dateAt } from '../core/bounded.ts';
import { readProblemBody } from '../errors/problem-body.ts';
import { EnodeProblemError } from '../errors/problem-error.ts';
import { answerContext } from '../transport/answer.ts';
import { retryAfterMs } from '../transport/retry-after.ts';

/** Names under which servers and gateways give the id of a request. */
const requestIdHeaders = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-amz-cf-id'];

/** The error for a failing answer. */
export function problemOf(response: Response, body: unknown): EnodeProblemError {
  const wait = retryAfterMs(response.headers) ?? askedWaitMs(readProblemBody(body).retryAfter, Date.now());
  return new EnodeProblemError(response.status, body, answerContext(response), {
    retryAt: wait === undefined ? undefined : dateAt(Date.now() + wait),
    requestId:
      requestIdHeaders.map((name) => response.headers.get(name)).find((id) => id !== null) ?? undefined,
  });
}
