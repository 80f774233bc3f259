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

/** Hands a delivery to the handler, and its answer to Node. Rejects when the response cannot be written. */
export async function receive(
  handler: WebhookHandler,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
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
