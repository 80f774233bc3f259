import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

import type { Document } from '../../openapi/openapi.ts';
import { isObject } from '../../core/is-object.ts';

/** Says of a document that it is in normal form already, with what its overlay says in its place. */
const mark = 'x-normal-form';

export const asNormal = (document: Document): Document => ({ ...document, [mark]: true });

export const isNormal = (document: unknown): document is Document =>
  isObject(document) && document[mark] === true;

/** A document as it lies beside the bundle. */
export function readNormal(file: string): Document {
  const document: unknown = JSON.parse(brotliDecompressSync(readFileSync(file)).toString());
  if (!isNormal(document)) throw new Error(`${file} is not in normal form: build the package again`);
  return document;
}
