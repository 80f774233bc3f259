import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PullError } from './pull-error.ts';

/** A document as it was found. */
export interface Found {
  text: string;
  /** Where it came from, for the manifest: an address without its query, or a file's name without its folders. */
  source: string;
}

export interface Limits {
  /** Milliseconds that a download may take, body included. */
  deadline: number;
  /** Bytes that a document may have. */
  size: number;
}

const defaults: Limits = { deadline: 60_000, size: 32 * 1024 * 1024 };

/**
 * Reads a document from an address or a file.
 *
 * @param from `https:` address (`http:` on this machine only), `file:` address or path.
 * @throws {PullError} when it cannot be read, is too large or takes too long.
 */
export async function readSource(from: string, limits: Partial<Limits> = {}): Promise<Found> {
  const { deadline, size } = { ...defaults, ...limits };
  if (/^https?:/i.test(from)) return download(from, deadline, size);
  const bytes = await readLocal(from);
  if (bytes.length > size) throw tooLarge(from, size);
  return { text: textOf(bytes, from), source: basename(pathOf(from)) };
}

const pathOf = (from: string): string => (/^file:/i.test(from) ? fileURLToPath(from) : resolve(from));

async function readLocal(from: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(from));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? message})`;
    throw new PullError([`${from}: ${reason}; give an https address or the path of a file`], {
      cause: error,
    });
  }
}

async function download(from: string, deadline: number, size: number): Promise<Found> {
  const address = checkedAddress(from);
  const shown = address.origin + address.pathname;
  try {
    const signal = AbortSignal.timeout(deadline);
    const response = await fetch(address, {
      signal,
      headers: { accept: 'application/json, application/yaml' },
    });
    // A redirect must not lead out of what was allowed.
    if (response.url !== '') checkedAddress(response.url);
    if (!response.ok) {
      await response.body?.cancel();
      throw new PullError([`${shown}: the server answered ${response.status}; check the address`]);
    }
    return { text: textOf(await bodyOf(response, size, shown), shown), source: shown };
  } catch (error) {
    if (error instanceof PullError) throw error;
    const late = error instanceof Error && error.name === 'TimeoutError';
    const { cause } = error as { cause?: { code?: string; message?: string } };
    const reason = late
      ? `no complete answer within ${deadline / 1000} s`
      : `no answer (${cause?.code ?? cause?.message ?? String(error)})`;
    throw new PullError([`${shown}: ${reason}; try again, or download it and give the file`], {
      cause: error,
    });
  }
}

function checkedAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address)
    throw new PullError([`${text}: this is no address; give an https address or the path of a file`]);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (address.protocol === 'https:' || (address.protocol === 'http:' && here)) return address;
  throw new PullError([
    `${address.origin}${address.pathname}: plain http is read from this machine only; use https`,
  ]);
}

async function bodyOf(response: Response, size: number, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > size) throw tooLarge(shown, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (shown: string, size: number): PullError =>
  new PullError([`${shown}: larger than ${Math.floor(size / 1024)} KiB; this cannot be the document`]);

function textOf(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new PullError([`${shown}: this is no UTF-8 text; convert it first`], { cause: error });
  }
}
