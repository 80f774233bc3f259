import { builtInModule } from '../core/platform.ts';

/** A function of zlib that unpacks bytes. */
export type Decoder = (
  bytes: Uint8Array,
  options: object,
  done: (error: (Error & { code?: string }) | null, plain: Uint8Array) => void,
) => void;

/** What is used of Node's zlib. */
interface Zlib {
  readonly constants: Readonly<Record<string, number>>;
  readonly gunzip: Decoder;
  readonly inflate: Decoder;
  readonly inflateRaw: Decoder;
  readonly brotliDecompress: Decoder;
  /** From Node 22.15 on. */
  readonly zstdDecompress: Decoder;
}

/** Node's zlib, where there is one. */
export const zlib = () => builtInModule<Zlib>('node:zlib');

/** The codings that can be undone, as a request says it. */
export function acceptedCodings(): string {
  return typeof zlib()?.zstdDecompress === 'function' ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';
}
