import type { WebhookHandler } from './handler.ts';
import { nodeBody, type NodeBodySource } from './node-body.ts';

/** A request of `node:http`, Express or Nest, as far as it is used. */
export interface NodeRequest extends NodeBodySource {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The answer that belongs to it. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * Makes a webhook handler one for `node:http`, Express and whatever has their requests and responses. It reads
 * the body itself, so put it before any body parser. Where a parser comes first, it takes the bytes from
 * `request.rawBody` (Nest with `rawBody: true`) or from a body that is still bytes (`express.raw()`); if they
 * are gone, it answers 500 and tells `onError` what to change.
 *
 * @example
 * app.post('/webhooks/enode', toNodeHandler(handler));
 * app.use(express.json());
 */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    receive(handler, request, response).catch(() => {
      // Nobody is left to answer: the connection is gone, or a middleware that watches the time was faster.
    });
  };
}

async function receive(handler: WebhookHandler, request: NodeRequest, response: NodeResponse): Promise<void> {
  const { method = 'POST', headers } = request;
  const answer = await handler.receive({
    method,
    headers,
    // Looked up inside, where what a framework's getter throws is told to `onError`.
    get body() {
      return nodeBody(request);
    },
  });
  const text = await answer.text();
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  // The rest of a body that nobody wants to read would keep the connection busy.
  if (request.complete === false) response.setHeader('connection', 'close');
  response.end(text);
}
