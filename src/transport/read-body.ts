import type { EnodeUnreadableError } from '../errors/errors.ts';
import type { AttemptContext } from './wire.ts';
import { tooLong } from './too-long.ts';

/**
 * Reads a body piece by piece, and stops at the first byte too many: a few compressed kilobytes can hold gigabytes.
 *
 * @throws EnodeUnreadableError when the body is longer than allowed.
 */
export async function readBody(response: Response, attempt: AttemptContext): Promise<string | ArrayBuffer> {
  const { as, maxBytes, deadline } = attempt;
  const { body } = response;
  if (typeof body?.getReader !== 'function' || body.locked) {
    // An empty body, or a Response that a custom fetch made up or returns twice: its content is in memory already.
    const whole = as === 'text' ? await response.text() : await response.arrayBuffer();
    const length = typeof whole === 'string' ? whole.length : whole.byteLength;
    if (length > maxBytes) throw tooLongFor(response, length, attempt);
    return whole;
  }
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  // fetch ends the body by its signal; a Response of another making may not.
  deadline.release = cancel;
  const decoder = as === 'text' ? new TextDecoder() : undefined;
  const chunks: Uint8Array[] = [];
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > maxBytes) {
        cancel();
        throw tooLongFor(response, length, attempt);
      }
      if (decoder === undefined) chunks.push(value);
      else text += decoder.decode(value, { stream: true });
    }
  } finally {
    deadline.release = undefined;
  }
  return decoder === undefined ? joined(chunks, length) : text + decoder.decode();
}

function joined(chunks: readonly Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}

function tooLongFor(
  { status, headers }: Response,
  length: number,
  attempt: AttemptContext,
): EnodeUnreadableError {
  return tooLong({ status, header: (name) => headers.get(name) }, length, attempt);
}
