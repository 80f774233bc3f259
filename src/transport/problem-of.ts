import { askedWaitMs, dateAt } from '../core/bounded.ts';
import { EnodeProblemError } from '../errors/errors.ts';
import { readProblemBody } from '../errors/problem.ts';
import { responseContext } from './response-note.ts';
import { requestIdOf } from './request-id.ts';
import { retryAfterMs } from './retry-after.ts';

/** The error for a failing response. */
export function problemOf(response: Response, body: unknown): EnodeProblemError {
  const { headers } = readProblemBody(body);
  const wait = retryAfterMs(response.headers) ?? askedWaitMs(headers['retry-after'], Date.now());
  const context = responseContext(response);
  const wrapped = (name: string) => (typeof headers[name] === 'string' ? headers[name] : null);
  return new EnodeProblemError(
    response.status,
    body,
    { ...context, requestId: context.requestId ?? requestIdOf({ get: wrapped }) },
    { retryAt: wait === undefined ? undefined : dateAt(Date.now() + wait) },
  );
}
