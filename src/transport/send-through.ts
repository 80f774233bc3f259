import { EnodeInputError } from '../errors/input-error.ts';
import type { AttemptContext, WireResponse, WireRequest } from './wire.ts';
import { FetchResponse } from './fetch-wire.ts';
import { isPossibleStatus, makeResponse } from './make-response.ts';
import type { EnodeMiddleware } from './middleware.ts';
import { readBody } from './read-body.ts';

type Next = (request: Request) => Promise<Response>;

/**
 * One attempt with functions of the caller's around it. What they throw ends the call as it is; what `next` throws
 * and they let through counts like any attempt that failed.
 *
 * @param send What sends the request in the end.
 */
export async function sendThrough(
  middleware: readonly EnodeMiddleware[],
  sent: WireRequest,
  attempt: AttemptContext,
  send: (request: WireRequest, attempt: AttemptContext) => Promise<WireResponse>,
): Promise<WireResponse> {
  const { deadline } = attempt;
  const { url, method, headers, body } = sent;
  const first = new Request(url, { method, headers, body, signal: deadline.signal, redirect: 'manual' });
  /** Wire responses by the Responses made of them: one that comes back is not read again. */
  const responses = new WeakMap<Response, WireResponse>();

  const last: Next = async (request) => {
    if (new URL(request.url).origin !== new URL(url).origin) {
      throw new EnodeInputError(
        'A middleware changed the origin of a request: its token would go there, too',
      );
    }
    const received = await send(
      {
        url: request.url,
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: request === first ? body : await bodyOf(request),
      },
      attempt,
    );
    deadline.phase = 'callback';
    const response = responseOf(received);
    responses.set(response, received);
    return response;
  };
  const chain = middleware.reduceRight<Next>(
    (next, one) => async (request) => checked(await one(request, next)),
    last,
  );
  deadline.phase = 'callback';
  const response = await chain(first);
  const known = responses.get(response);
  if (known !== undefined) return known;
  if (response.bodyUsed) {
    throw new EnodeInputError('A middleware gave a response whose body it had read: give a new Response');
  }
  deadline.phase = 'body';
  return new FetchResponse(response, await readBody(response, attempt));
}

function checked(given: unknown): Response {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what has such headers is taken for one
  if (typeof (given as Partial<Response> | undefined)?.headers?.get === 'function') return given as Response;
  throw new EnodeInputError(
    'A middleware gave no Response: return that of next(request), or one of your own',
  );
}

/** A stream cannot be sent twice, so it is read. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  return request.body === null ? null : new Uint8Array(await request.arrayBuffer());
}

/** A Response of its own: middleware may read it, and change nothing for others by that. */
function responseOf(received: WireResponse): Response {
  const { status, statusText, headers, url } = received.response();
  const body = isPossibleStatus(status) ? received.body : null;
  const response = makeResponse(body, { status, statusText, headers });
  return Object.defineProperty(response, 'url', { value: url });
}
