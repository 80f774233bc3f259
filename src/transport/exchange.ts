import { EnodeConnectionError } from '../errors/connection-error.ts';
import type { CallContext } from '../errors/enode-error.ts';
import type { Deadline } from './deadline.ts';
import { runRequestHook, watch, type CallEvent, type EnodeHooks } from './hooks.ts';

/** On whose behalf an exchange is made: what it goes by, and what its errors and hooks tell. */
export interface Trip {
  /** Looked up for each exchange, so that a replaced global fetch (tests, tracing) is seen. */
  readonly fetch: typeof fetch | undefined;
  readonly hooks: EnodeHooks | undefined;
  readonly deadline: Deadline;
  /** How to read the body: text, or bytes for callers who asked for a stream, blob or buffer. */
  readonly as: 'text' | 'bytes';
  event(): CallEvent;
  context(): CallContext;
}

/** An answer with its body, read to the end under the deadline. */
export interface Exchange {
  readonly response: Response;
  readonly body: string | ArrayBuffer;
}

/**
 * One request, sent once, and its answer to the last byte. Throws EnodeConnectionError when there was none;
 * when deadline or signal ended it, what fetch threw goes on as it is, since only the call knows its deadline.
 */
export async function exchange(
  url: string,
  init: RequestInit & { readonly headers: Headers },
  trip: Trip,
): Promise<Exchange> {
  const { deadline, hooks } = trip;
  const startedAt = hooks === undefined ? 0 : performance.now();
  if (hooks !== undefined) {
    const pending = runRequestHook(hooks, trip.event(), init.headers);
    if (pending !== undefined) {
      deadline.phase = 'callback';
      await deadline.race(pending);
    }
  }
  deadline.phase = 'headers';
  let response: Response;
  let body: string | ArrayBuffer;
  try {
    response = await (trip.fetch ?? globalThis.fetch)(url, init);
    deadline.phase = 'body';
    body = trip.as === 'text' ? await response.text() : await response.arrayBuffer();
  } catch (error) {
    if (deadline.signal.aborted) throw error;
    const { mayHaveArrived, reasonOf } = await import('./sent.ts');
    // Once headers came, the request has certainly arrived.
    const arrived = deadline.phase === 'body' || mayHaveArrived(error);
    throw new EnodeConnectionError(arrived, reasonOf(error), trip.context(), { cause: error });
  }
  if (hooks !== undefined) {
    watch(hooks, 'onResponse', {
      ...trip.event(),
      status: response.status,
      durationMs: performance.now() - startedAt,
      answeredVersion: response.headers.get('enode-version') ?? undefined,
    });
  }
  return { response, body };
}
