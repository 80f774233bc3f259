import { bytesOf, isBuffer, joined } from './bytes.ts';
import { signatureRefusal, type SignatureRefusal } from './signature-header.ts';

export type ReadBody = SignatureRefusal | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * The bytes of whatever was handed over as body, or why there are none. A stream is read no further than the limit,
 * and no longer than until `over` settles.
 */
export async function readDeliveryBody(
  body: unknown,
  maxBytes: number,
  over?: Promise<unknown>,
): Promise<ReadBody> {
  if (typeof body === 'string') return readText(body, maxBytes);
  if (ArrayBuffer.isView(body) || isBuffer(body)) return within(bytesOf(body), maxBytes);
  if (typeof body !== 'object' || body === null) return notRaw(body);
  if (isStream(body)) return readStream(body, maxBytes, over);
  if (isMessage(body)) return readMessage(body, maxBytes, over);
  return notRaw(body);
}

function readText(text: string, maxBytes: number): ReadBody | Promise<ReadBody> {
  // What String() makes of objects: it was never signed.
  if (text.startsWith('[object Object]')) return notRaw(text);
  // No text is shorter in UTF-8 than its length, so a huge one need not be encoded.
  return text.length > maxBytes ? tooLong(maxBytes) : within(new TextEncoder().encode(text), maxBytes);
}

async function readMessage(
  message: Request | Response,
  maxBytes: number,
  over: Promise<unknown> | undefined,
): Promise<ReadBody> {
  if (message.bodyUsed) return usedUp();
  if (Number(message.headers.get('content-length')) > maxBytes) return tooLong(maxBytes);
  const stream: unknown = message.body;
  if (stream === null) return { ok: true, bytes: new Uint8Array(0) };
  if (isStream(stream)) return readStream(stream, maxBytes, over);
  // Some stand-ins for Request have no streams.
  return within(bytesOf(await message.arrayBuffer()), maxBytes);
}

async function readStream(
  stream: ReadableStream<unknown>,
  maxBytes: number,
  over: Promise<unknown> | undefined,
): Promise<ReadBody> {
  if (stream.locked) return usedUp();
  const reader = stream.getReader();
  // Ends the read that is under way; nothing waits for its result any more.
  void over?.then(() => reader.cancel().catch(() => {}));
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return { ok: true, bytes: joined(chunks, length) };
      }
      if (!ArrayBuffer.isView(value)) break;
      length += value.byteLength;
      if (length > maxBytes) return tooLong(maxBytes);
      chunks.push(bytesOf(value));
    }
  } catch {
    // What a broken connection throws differs from platform to platform.
  } finally {
    // Not waited for: the response is known, and a source may take its time to close.
    if (!ended) void reader.cancel().catch(() => {});
  }
  return signatureRefusal('unreadable-body', 'The body broke off, or gives no bytes (Uint8Array)');
}

const within = (bytes: Uint8Array<ArrayBuffer>, maxBytes: number): ReadBody =>
  bytes.byteLength > maxBytes ? tooLong(maxBytes) : { ok: true, bytes };

const tooLong = (maxBytes: number): SignatureRefusal =>
  signatureRefusal('oversized-body', `The body is longer than ${maxBytes} bytes (maxBytes)`);

const usedUp = (): SignatureRefusal =>
  signatureRefusal('bad-input', 'The body was already read: verify it first, or verify request.clone()');

/** What to say of it is long, and of use only while a receiver is set up. */
const notRaw = async (body: unknown): Promise<SignatureRefusal> => (await import('./hints.ts')).notRaw(body);

const isStream = (value: unknown): value is ReadableStream<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'getReader' in value &&
  typeof value.getReader === 'function';

const isMessage = (value: object): value is Request | Response =>
  'bodyUsed' in value && 'arrayBuffer' in value && typeof value.arrayBuffer === 'function';
