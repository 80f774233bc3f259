import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

import type { Incoming } from '../exchange/exchange.ts';
import type { HookResponse } from '../http/hooks.ts';

/** What the pages read; nothing else of a request reaches them. */
const passed = ['host', 'origin', 'content-type', 'accept-language', 'cookie'];

/** A request that was read, as the pages' router takes it. */
export function toWebRequest({ method, path, query, header, body }: Incoming): Request {
  const headers = passed.flatMap((name): [string, string][] => {
    const value = header(name);
    return value === undefined ? [] : [[name, value]];
  });
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return new Request(`http://localhost${path}${search}`, { method, headers, ...(body !== '' && { body }) });
}

/** A response of the pages' router, as the simulator's server takes it. Only streams of events are streamed. */
export async function fromWebResponse(response: Response): Promise<HookResponse> {
  const headers = Object.fromEntries(response.headers);
  const { status, body } = response;
  if (body === null || headers['content-type'] !== 'text/event-stream') {
    return { status, headers, body: await response.text() };
  }
  return (outgoing: ServerResponse) => {
    outgoing.writeHead(status, headers);
    outgoing.flushHeaders();
    // A reader that goes away is how such a stream ends.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node and the DOM describe the same streams in other words
    pipeline(Readable.fromWeb(body as ReadableStream), outgoing).catch(() => outgoing.destroy());
  };
}
