import type { WebhookHandler } from '../handle/handler.ts';

/** A request of `node:http`, Express or Nest, as far as it is used. */
export interface NodeRequest extends NodeBodySource {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The response that belongs to it. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/** Hands a delivery to the handler, and its response to Node. Rejects when the response cannot be written. */
export async function receive(
  handler: WebhookHandler,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
  const { method = 'POST', headers } = request;
  const made = await handler.receive({
    method,
    headers,
    // Read lazily, so that what a framework's getter throws is reported to `onError`.
    get body() {
      return nodeBody(request);
    },
  });
  const text = await made.text();
  response.statusCode = made.status;
  for (const [name, value] of made.headers) response.setHeader(name, value);
  // The rest of an unread body would keep the connection busy.
  if (request.complete === false) response.setHeader('connection', 'close');
  response.end(text);
}

/** Where a Node request may have its body: still in its stream, or where a parser or a framework put it. */
export interface NodeBodySource {
  readonly rawBody?: unknown;
  readonly body?: unknown;
  /** Whether anything was read from it. */
  readonly readableDidRead?: boolean | undefined;
  readonly readableEnded?: boolean | undefined;
  /** Whether all of it arrived. */
  readonly complete?: boolean | undefined;
  on(event: string, listener: (...args: never[]) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/**
 * The body of a Node request with its bytes as they came: what a framework kept of them, else its stream, else
 * what a parser left, which may be bytes (`express.raw()`) or something that is refused.
 */
function nodeBody(request: NodeBodySource): ReadableStream<Uint8Array> {
  const { rawBody } = request;
  // The check of the signature says what is wrong with anything but a body.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the check of the signature says what is wrong with anything else
  if (rawBody !== undefined && rawBody !== null) return rawBody as ReadableStream<Uint8Array>;
  const untouched = request.readableDidRead !== true && request.readableEnded !== true;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the check of the signature says what is wrong with anything else
  return untouched ? streamOf(request) : (request.body as ReadableStream<Uint8Array>);
}

/** The stream of a request as web standards have it. Nothing is read before it is asked for, and no more than that. */
function streamOf(request: NodeBodySource): ReadableStream<Uint8Array> {
  let over = false;
  let begun = false;

  function begin(controller: ReadableStreamDefaultController<Uint8Array>): void {
    begun = true;
    const end = (error?: Error) => {
      if (over) return;
      over = true;
      if (error === undefined) controller.close();
      else controller.error(error);
    };
    request.on('data', (chunk: Uint8Array) => {
      if (over) return;
      request.pause();
      controller.enqueue(chunk);
    });
    request.on('end', () => end());
    request.on('error', (error: Error) => end(error));
    request.on('close', () => end(new Error('The connection broke before the body ended')));
  }

  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!begun) begin(controller);
        request.resume();
      },
      cancel() {
        // What is still on its way is thrown away, so that the sender gets to read the response.
        over = true;
        request.resume();
      },
    },
    { highWaterMark: 0 },
  );
}
