/** Bytes of a buffer or of a view of one, without copying where the platform can work on them as they are. */
export function bytesOf(value: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  const view = ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
  // WebCrypto and TextDecoder refuse memory that another thread may write to or that may shrink meanwhile.
  return isPlain(view) ? view : new Uint8Array(view);
}

/** Of another realm (test runners, frames) it is not seen, and copied; that does no harm. */
function isPlain(view: Uint8Array): view is Uint8Array<ArrayBuffer> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- older types lack it
  return view.buffer instanceof ArrayBuffer && !(view.buffer as { resizable?: boolean }).resizable;
}

/** A buffer of any realm: `instanceof` knows only those of its own. */
export const isBuffer = (value: unknown): value is ArrayBufferLike =>
  /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value));

/** All chunks in one piece. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return bytesOf(only);
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** Text of a body that is text or bytes, without a byte order mark; `undefined` for any other. */
export function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body.replace(/^\uFEFF/, '');
  return ArrayBuffer.isView(body) || isBuffer(body) ? new TextDecoder().decode(bytesOf(body)) : undefined;
}

/** Bytes in hexadecimal digits. */
export const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
