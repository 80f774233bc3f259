import { lazy } from '../core/lazy.ts';
import { responseVersion } from './response-version.ts';
import { watch, type EnodeHooks } from './hooks.ts';
import type { AttemptContext, WireResponse, WireRequest } from './wire.ts';

const loadRequestHook = lazy(() => import('./request-hook.ts'));
const loadMiddleware = lazy(() => import('./send-through.ts'));

const loadBroken = lazy(() => import('./broken.ts'));

/**
 * One request, sent once, and its response to the last byte. No redirect is followed. Rejects with EnodeConnectionError
 * when there was no response, EnodeUnreadableError when it was too long; when deadline or signal ended it, what the wire
 * threw goes on as it is, since only the call knows its deadline.
 */
export function exchange(request: WireRequest, attempt: AttemptContext): Promise<WireResponse> {
  return attempt.hooks === undefined
    ? sendAround(request, attempt)
    : sendWatched(request, attempt, attempt.hooks);
}

function sendAround(request: WireRequest, attempt: AttemptContext): Promise<WireResponse> {
  const { middleware } = attempt;
  if (middleware === undefined) return send(request, attempt);
  return Promise.resolve(loadMiddleware()).then(({ sendThrough }) =>
    sendThrough(middleware, request, attempt, send),
  );
}

/** No asynchronous function: nearly all calls end here, and each of them would be one promise more. */
function send(request: WireRequest, attempt: AttemptContext): Promise<WireResponse> {
  const { deadline, wire } = attempt;
  if (deadline.ended) return Promise.reject(deadline.reason);
  deadline.phase = 'headers';
  attempt.countSent();
  return wire(request, attempt).catch((error: unknown) => fail(error, attempt));
}

async function fail(error: unknown, attempt: AttemptContext): Promise<never> {
  if (attempt.deadline.ended) throw error;
  const { brokenError } = await loadBroken();
  throw brokenError(error, attempt);
}

async function sendWatched(
  request: WireRequest,
  attempt: AttemptContext,
  hooks: EnodeHooks,
): Promise<WireResponse> {
  const startedAt = performance.now();
  if (hooks.onRequest !== undefined) {
    const { runRequestHook } = await loadRequestHook();
    const pending = runRequestHook(hooks, attempt.event(), request.headers);
    if (pending !== undefined) {
      attempt.deadline.phase = 'callback';
      await pending;
    }
  }
  const response = await sendAround(request, attempt);
  watch(hooks, 'onResponse', {
    ...attempt.event(),
    status: response.status,
    durationMs: performance.now() - startedAt,
    responseVersion: responseVersion(response.header('enode-version')),
  });
  return response;
}
