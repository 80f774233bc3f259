import { EnodeUnreadableError } from '../errors/errors.ts';
import { type Trip, asHeaders, type WireAnswer } from './wire.ts';
import { requestIdOf } from './request-id.ts';

/** The error for an answer that is longer than allowed. */
export function tooLong(
  answer: Pick<WireAnswer, 'status' | 'header'>,
  length: number,
  trip: Trip,
): EnodeUnreadableError {
  const reason = `more than the ${trip.maxBytes} bytes that maxResponseBytes allows`;
  return new EnodeUnreadableError(reason, answer.header('content-type'), length, {
    ...trip.context(),
    status: answer.status,
    requestId: requestIdOf(asHeaders(answer)),
  });
}
