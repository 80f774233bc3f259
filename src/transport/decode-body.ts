import { zlib, type Decoder } from './codings.ts';

/** A body that is longer than allowed, once it is unpacked. */
export class TooMuch extends Error {}

/** More of them are an attack; fetch draws the line at the same number. */
const mostCodings = 5;

/**
 * Undoes the content codings of a body, as tolerant as fetch is of streams that are cut. What is coded in an unknown
 * way stays as it is.
 *
 * @throws TooMuch when it is longer than `maxBytes`.
 */
export async function decodeBody(
  bytes: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = contentEncoding.toLowerCase().split(',');
  if (codings.length > mostCodings) throw new Error(`too many content-encodings: ${codings.length}`);
  const decoders = codings.map((coding) => decoderOf(coding.trim()));
  if (decoders.includes(undefined)) return bytes;
  let plain = bytes;
  // oxlint-disable-next-line typescript/no-non-null-assertion -- one that is undefined has returned above
  for (const decoder of decoders.toReversed()) plain = await decoder!(plain, maxBytes);
  return plain;
}

type Decode = (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array>;

function decoderOf(coding: string): Decode | undefined {
  const { constants = {}, gunzip, inflate, inflateRaw, brotliDecompress, zstdDecompress } = zlib() ?? {};
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_continue, ZSTD_e_end } = constants;
  const sync = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return decodeBy(gunzip, sync);
    case 'deflate': {
      const whole = decodeBy(inflate, sync);
      const bare = decodeBy(inflateRaw, sync);
      // Some servers leave out the header of zlib; the low bits of the first byte tell.
      return whole && bare && ((bytes, max) => (((bytes[0] ?? 0) & 0x0f) === 8 ? whole : bare)(bytes, max));
    }
    case 'br':
      return decodeBy(brotliDecompress, {
        flush: BROTLI_OPERATION_FLUSH,
        finishFlush: BROTLI_OPERATION_FLUSH,
      });
    case 'zstd':
      return decodeBy(zstdDecompress, {
        flush: ZSTD_e_continue,
        finishFlush: ZSTD_e_end,
        // The largest window that RFC 9659 lets a server ask for: 8 MiB.
        // oxlint-disable-next-line typescript/no-non-null-assertion -- where there is zstd, there are its constants
        params: { [constants['ZSTD_d_windowLogMax']!]: 23 },
      });
    default:
      return undefined;
  }
}

function decodeBy(decoder: Decoder | undefined, options: object): Decode | undefined {
  if (typeof decoder !== 'function') return undefined;
  return (bytes, maxBytes) =>
    new Promise((resolve, reject) => {
      decoder(bytes, { ...options, maxOutputLength: maxBytes }, (error, plain) => {
        if (error === null) resolve(plain);
        else reject(error.code === 'ERR_BUFFER_TOO_LARGE' ? new TooMuch() : error);
      });
    });
}
