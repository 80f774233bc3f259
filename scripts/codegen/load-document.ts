import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unixLines } from '../text/plain.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { noteOrigins } from '../../src/openapi/pointer.ts';
import { withKnowledgeOf } from './load-overlay.ts';
import { type Parsed, parseText } from './parse-text.ts';

/** A document as read: its content, and where each part of it stands in the file. */
export interface Source extends Parsed {
  /** SHA-256 of the file's text with line feeds as ends of lines, in hex. */
  sha256: string;
}

/**
 * Reads a YAML or JSON file, together with what is known beside it.
 *
 * @throws {DocumentError} when it cannot be read or parsed, or is not an OpenAPI document.
 * @throws {GenerateError} when what stands beside it cannot be read.
 */
export async function loadDocument(file: string): Promise<Source> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${error.code})`;
    throw new DocumentError('', reason, 'add it, or correct `document` in versions.json');
  });
  return readDocument(bytes, file);
}

/**
 * Takes bytes for the content of such a file, which may not be written yet.
 *
 * @param file Where the document stands or will stand, since what is known beside it belongs to it; undefined for a
 *   document that has no place.
 * @throws {DocumentError} as `loadDocument` does.
 * @throws {GenerateError} as `loadDocument` does.
 */
export async function readDocument(bytes: Uint8Array, file: string | undefined): Promise<Source> {
  const text = unixLines(new TextDecoder().decode(bytes));
  const source = parseText(text);
  const { openapi } = source.root;
  if (typeof openapi !== 'string' || !/^3\.[0-2]\.\d+/.test(openapi)) {
    const found = openapi === undefined ? 'no `openapi` field' : `openapi ${JSON.stringify(openapi)}`;
    throw new DocumentError(
      '',
      `this is not an OpenAPI 3.0, 3.1 or 3.2 document (${found})`,
      'use a document that begins with `openapi: 3.1.0` or the like',
    );
  }
  noteOrigins(source.root);
  if (file !== undefined) await withKnowledgeOf(source.root, file);
  return { ...source, sha256: createHash('sha256').update(text).digest('hex') };
}
