import { lazy } from '../core/lazy.ts';
import { answeredVersion } from './answered-version.ts';
import { watch, type EnodeHooks } from './hooks.ts';
import type { Trip, WireAnswer, WireRequest } from './wire.ts';

const loadRequestHook = lazy(() => import('./request-hook.ts'));
const loadMiddleware = lazy(() => import('./send-through.ts'));

const loadBroken = lazy(() => import('./broken.ts'));

/**
 * One request, sent once, and its answer to the last byte. No redirect is followed. Rejects with EnodeConnectionError
 * when there was no answer, EnodeUnreadableError when it was too long; when deadline or signal ended it, what the wire
 * threw goes on as it is, since only the call knows its deadline.
 */
export function exchange(request: WireRequest, trip: Trip): Promise<WireAnswer> {
  return trip.hooks === undefined ? sendAround(request, trip) : sendWatched(request, trip, trip.hooks);
}

function sendAround(request: WireRequest, trip: Trip): Promise<WireAnswer> {
  const { middleware } = trip;
  if (middleware === undefined) return send(request, trip);
  return Promise.resolve(loadMiddleware()).then(({ sendThrough }) =>
    sendThrough(middleware, request, trip, send),
  );
}

/** No asynchronous function: nearly all calls end here, and each of them would be one promise more. */
function send(request: WireRequest, trip: Trip): Promise<WireAnswer> {
  const { deadline, wire } = trip;
  if (deadline.ended) return Promise.reject(deadline.reason);
  deadline.phase = 'headers';
  return wire(request, trip).catch((error: unknown) => fail(error, trip));
}

async function fail(error: unknown, trip: Trip): Promise<never> {
  if (trip.deadline.ended) throw error;
  const { brokenError } = await loadBroken();
  throw brokenError(error, trip);
}

async function sendWatched(request: WireRequest, trip: Trip, hooks: EnodeHooks): Promise<WireAnswer> {
  const startedAt = performance.now();
  if (hooks.onRequest !== undefined) {
    const { runRequestHook } = await loadRequestHook();
    const pending = runRequestHook(hooks, trip.event(), request.headers);
    if (pending !== undefined) {
      trip.deadline.phase = 'callback';
      await pending;
    }
  }
  const answer = await sendAround(request, trip);
  watch(hooks, 'onResponse', {
    ...trip.event(),
    status: answer.status,
    durationMs: performance.now() - startedAt,
    answeredVersion: answeredVersion(answer.header('enode-version')),
  });
  return answer;
}
