import { lazy } from '../core/lazy.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { answeredVersionOf } from './answered-version.ts';
import type { Deadline } from './deadline.ts';
import { watch, type CallEvent, type EnodeHooks } from './hooks.ts';

const loadRequestHook = lazy(() => import('./request-hook.ts'));

/** On whose behalf an exchange is made: what it goes by, and what its errors and hooks are given. */
export interface Trip {
  /** Looked up for each exchange, so that a replaced global fetch (tests, tracing) is seen. */
  readonly fetch: typeof fetch | undefined;
  readonly hooks: EnodeHooks | undefined;
  readonly deadline: Deadline;
  /** How to read the body: text, or bytes for callers who asked for a stream, blob or buffer. */
  readonly as: 'text' | 'bytes';
  /** Longest body that is read, in bytes. */
  readonly maxBytes: number;
  event(): CallEvent;
  context(): CallContext;
  /** What must not be repeated from what a server, or fetch, says: the token, secrets. */
  secrets(): readonly string[];
}

/** An answer with its body, read to the end under the deadline. */
export interface Exchange {
  readonly response: Response;
  readonly body: string | ArrayBuffer;
}

/** Loaded with the first body whose length is not known beforehand. */
const loadReader = lazy(() => import('./read-body.ts'));
const loadBroken = lazy(() => import('./broken.ts'));

/**
 * One request, sent once, and its answer to the last byte. No redirect is followed. Throws EnodeConnectionError when
 * there was no answer, EnodeUnreadableError when it was too long; when deadline or signal ended it, what fetch threw
 * goes on as it is, since only the call knows its deadline.
 */
export async function exchange(
  url: string,
  init: RequestInit & { readonly headers: Headers },
  trip: Trip,
): Promise<Exchange> {
  const { deadline, hooks, maxBytes } = trip;
  const startedAt = hooks === undefined ? 0 : performance.now();
  if (hooks?.onRequest !== undefined) {
    const { runRequestHook } = await loadRequestHook();
    const pending = runRequestHook(hooks, trip.event(), init.headers);
    if (pending !== undefined) {
      deadline.phase = 'callback';
      await pending;
    }
  }
  if (deadline.signal.aborted) throw deadline.signal.reason;
  deadline.phase = 'headers';
  let response: Response;
  let body: string | ArrayBuffer;
  try {
    response = await (trip.fetch ?? globalThis.fetch)(url, init);
    deadline.phase = 'body';
    if (isShort(response.headers, maxBytes)) {
      body = trip.as === 'text' ? await response.text() : await response.arrayBuffer();
    } else {
      body = await (await loadReader()).readBody(response, trip);
    }
  } catch (error) {
    if (deadline.signal.aborted) throw error;
    const { brokenError } = await loadBroken();
    throw brokenError(error, trip);
  }
  if (hooks !== undefined) {
    watch(hooks, 'onResponse', {
      ...trip.event(),
      status: response.status,
      durationMs: performance.now() - startedAt,
      answeredVersion: answeredVersionOf(response.headers),
    });
  }
  return { response, body };
}

/** Whether the body is certainly no longer than allowed: its length is given, and it is not compressed. */
function isShort(headers: Headers, maxBytes: number): boolean {
  const length = headers.get('content-length');
  return length !== null && Number(length) <= maxBytes && headers.get('content-encoding') === null;
}
