import type { ErrorRequestHandler } from 'express';
import { isEnodeError, isProblem } from 'enode-client';

/** What went wrong with Enode, as a response of this backend. Neither secrets nor payloads are in it. */
export const respondToError: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent || !isEnodeError(error)) return next(error);
  if (isProblem(error, 'not-found'))
    return void response.status(404).json({ error: 'There is no such device' });
  console.error(JSON.stringify(error));
  if (isEnodeError(error, 'problem') && error.retryable) {
    if (error.retryAt) response.set('retry-after', error.retryAt.toUTCString());
    return void response.status(503).json({ error: 'Not now, please try again' });
  }
  const status = isEnodeError(error, 'timeout') || isEnodeError(error, 'connection') ? 504 : 502;
  return void response.status(status).json({ error: 'Enode could not be asked' });
};
