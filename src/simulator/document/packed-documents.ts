import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

import type { Document } from '../../openapi/openapi.ts';
import { isObject } from '../../core/is-object.ts';
import { asNormal, isNormal } from './normal-form.ts';

/** The file of all documents beside the bundle. In one, since most of each is in the others, too. */
export const packedName = 'documents.br';

/** Documents in normal form by their versions, a line each, packed together. Without descriptions: nothing here reads them. */
export function packDocuments(documents: ReadonlyMap<string, Document>): Uint8Array {
  const lines = [...documents].map(
    ([version, document]) => `${version} ${JSON.stringify(withoutDescriptions(asNormal(document)))}`,
  );
  return brotliCompressSync(lines.join('\n'));
}

/** Where values of the API stand, which may have descriptions of their own. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** The same document without the texts that describe its parts. */
export function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      key === 'description' && typeof part === 'string'
        ? []
        : [[key, data.has(key) ? part : withoutDescriptions(part)]],
    ),
  );
}

/** Documents by their versions, each parsed when it is asked for. */
type Unpacked = ReadonlyMap<string, () => Document>;

const unpacked = new Map<string, Unpacked>();

/** The documents of such a file. It is read once: nobody changes it. */
export function unpackDocuments(file: string): Unpacked {
  let known = unpacked.get(file);
  if (known === undefined) unpacked.set(file, (known = read(file)));
  return known;
}

function read(file: string): Unpacked {
  const lines = brotliDecompressSync(readFileSync(file)).toString().split('\n');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(' ');
      const version = line.slice(0, at);
      return [version, () => parsed(line.slice(at), `${version} in ${file}`)];
    }),
  );
}

function parsed(text: string, where: string): Document {
  const document: unknown = JSON.parse(text);
  if (!isNormal(document)) throw new Error(`${where} is not in normal form: build the package again`);
  return document;
}
