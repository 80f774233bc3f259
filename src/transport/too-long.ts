import { EnodeUnreadableError } from '../errors/errors.ts';
import { type AttemptContext, asHeaders, type WireAnswer } from './wire.ts';
import { requestIdOf } from './request-id.ts';

/** The error for an answer that is longer than allowed. */
export function tooLong(
  answer: Pick<WireAnswer, 'status' | 'header'>,
  length: number,
  attempt: AttemptContext,
): EnodeUnreadableError {
  const reason = `more than the ${attempt.maxBytes} bytes that maxResponseBytes allows`;
  return new EnodeUnreadableError(reason, answer.header('content-type'), length, {
    ...attempt.context(),
    status: answer.status,
    requestId: requestIdOf(asHeaders(answer)),
  });
}
