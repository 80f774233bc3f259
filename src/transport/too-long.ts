import { EnodeUnreadableError } from '../errors/errors.ts';
import { type AttemptContext, asHeaders, type WireResponse } from './wire.ts';
import { requestIdOf } from './request-id.ts';

/** The error for a response that is longer than allowed. */
export function tooLong(
  response: Pick<WireResponse, 'status' | 'header'>,
  length: number,
  attempt: AttemptContext,
): EnodeUnreadableError {
  const reason = `more than the ${attempt.maxBytes} bytes that maxResponseBytes allows`;
  return new EnodeUnreadableError(reason, response.header('content-type'), length, {
    ...attempt.context(),
    status: response.status,
    requestId: requestIdOf(asHeaders(response)),
  });
}
