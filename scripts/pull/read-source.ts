import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLimits, download, type Limits, shownAddress, tooLarge } from './download.ts';
import { PullError } from './pull-error.ts';

/** A document as it was found. */
export interface Found {
  text: string;
  /** Where it came from, for the manifest: an address without its query, or a file's name without its folders. */
  source: string;
}

/** A text as it was found, which may not be a document. */
export interface FoundText extends Found {
  /** The address that answered; undefined for a file. */
  address: URL | undefined;
  isHtml: boolean;
}

/**
 * Reads a document from an address or a file.
 *
 * @param from `https:` address (`http:` on this machine only), `file:` address or path.
 * @throws {PullError} when it cannot be read, is too large, takes too long, or is an HTML page.
 */
export async function readSource(from: string, limits: Partial<Limits> = {}): Promise<Found> {
  const { text, source, isHtml } = await readText(from, limits);
  if (!isHtml) return { text, source };
  throw new PullError([
    `${source}: this is an HTML page, not a document; open it and give the address of the document that it shows or links`,
  ]);
}

/**
 * The same for any text.
 *
 * @throws {PullError} when it cannot be read, is too large or takes too long.
 */
export async function readText(from: string, limits: Partial<Limits> = {}): Promise<FoundText> {
  const all = { ...defaultLimits, ...limits };
  if (/^https?:/i.test(from)) {
    const { bytes, address, mediaType } = await download(from, all);
    const text = textOf(bytes, shownAddress(address));
    const source = shownAddress(new URL(from));
    return { text, source, address, isHtml: looksLikeHtml(text, mediaType) };
  }
  const bytes = await readLocal(from);
  if (bytes.length > all.size) throw tooLarge(from, all.size);
  const text = textOf(bytes, from);
  return { text, source: basename(pathOf(from)), address: undefined, isHtml: looksLikeHtml(text, '') };
}

/** By its beginning: some servers call any text HTML, and some call their pages JSON. */
const looksLikeHtml = (text: string, mediaType: string): boolean =>
  /^\s*<(!doctype html|html|head|body)\b/i.test(text) || (/html/.test(mediaType) && /^\s*</.test(text));

const pathOf = (from: string): string => (/^file:/i.test(from) ? fileURLToPath(from) : resolve(from));

async function readLocal(from: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(from));
  } catch (error) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what node:fs throws
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? message})`;
    throw new PullError([`${from}: ${reason}; give an https address or the path of a file`], {
      cause: error,
    });
  }
}

function textOf(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new PullError([`${shown}: this is not UTF-8 text; convert it first`], { cause: error });
  }
}
