import { lazy } from '../core/lazy.ts';
import type { Wire, WireResponse } from './wire.ts';

/** Loaded with the first body whose length is not known beforehand. */
const loadReader = lazy(() => import('./read-body.ts'));

/** On a Response of the caller's fetch, which may give it twice, when its body is read: a WeakMap costs far more. */
const readBefore = Symbol('enode-client.body');
type Read = Response & { [readBefore]?: string | ArrayBuffer };

/** A response that is a Response, and its body. */
export class FetchResponse implements WireResponse {
  readonly status: number;
  readonly body: string | ArrayBuffer;
  readonly #response: Response;

  constructor(response: Response, body: string | ArrayBuffer) {
    this.status = response.status;
    this.body = body;
    this.#response = response;
  }

  get hidden(): boolean {
    return this.#response.type === 'opaqueredirect';
  }

  header(name: string): string | null {
    return this.#response.headers.get(name);
  }

  response(): Response {
    return this.#response;
  }
}

/**
 * Sends by `fetch`, on every platform.
 *
 * @param given Used instead of the global one, which is looked up for each exchange, so that a replaced one (tests,
 * tracing) is seen.
 */
export function fetchWire(given: typeof fetch | undefined): Wire {
  return async ({ url, method, headers, body }, attempt) => {
    const { deadline, as, maxBytes } = attempt;
    const init: RequestInit = { method, headers, signal: deadline.signal, redirect: 'manual' };
    if (body !== null) init.body = body;
    const response = await (given ?? globalThis.fetch)(url, init);
    deadline.phase = 'body';
    let content: string | ArrayBuffer;
    const before = given === undefined ? undefined : (response as Read)[readBefore];
    if (before !== undefined && (typeof before === 'string') === (as === 'text')) {
      content = before;
    } else if ((given === undefined || isOfPlatform(response)) && isShort(response.headers, maxBytes)) {
      content = as === 'text' ? await response.text() : await response.arrayBuffer();
    } else {
      content = await (await loadReader()).readBody(response, attempt);
    }
    if (given !== undefined && Object.isExtensible(response)) (response as Read)[readBefore] = content;
    return new FetchResponse(response, content);
  };
}

/**
 * Whether it came from the platform's own fetch, through one of the caller's. Other stacks unpack bodies and keep the
 * length of what was packed, or say nothing of either; a Response that is made by hand is of type `default`.
 */
function isOfPlatform(response: Response): boolean {
  return response.type === 'basic' && response instanceof Response;
}

/** Whether the body is certainly no longer than allowed: its length is given, and it is not compressed. */
function isShort(headers: Headers, maxBytes: number): boolean {
  const length = headers.get('content-length');
  return length !== null && Number(length) <= maxBytes && headers.get('content-encoding') === null;
}
