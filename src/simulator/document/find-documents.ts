import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

import { EnodeInputError } from '../../errors/input-error.ts';
import { readOverlay } from '../../openapi/overlay/overlay.ts';
import { withKnowledge } from '../../openapi/overlay/registered.ts';
import { isObject, type JsonObject } from './json.ts';

/** API version → file of its OpenAPI document, oldest version first. */
export type DocumentFiles = ReadonlyMap<string, string>;

const named = /^(\d{4}-\d{2}-\d{2})\.(?:ya?ml|json)$/;

/** The documents named `<version>.yaml` (or `.json`) in a folder; by default the package's own `openapi/`. */
export function findDocuments(folder = packagedFolder()): DocumentFiles {
  if (!existsSync(folder)) throw new EnodeInputError(`There is no folder ${folder} with documents`);
  const files = readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const version = named.exec(name)?.[1];
      return version ? [[version, join(folder, name)] as const] : [];
    });
  if (files.length === 0) throw new EnodeInputError(`No OpenAPI document named <version>.yaml in ${folder}`);
  return new Map(files);
}

// Beside the bundle lie documents as JSON, which is read much faster than the YAML at the root of the package. Folders of
// code may have the same name.
function packagedFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'openapi');
    if (existsSync(folder) && readdirSync(folder).some((name) => named.test(name))) return folder;
  }
  throw new Error('The folder openapi/ is missing from the package');
}

/** Reads and parses a document, with the overlay that stands beside it. */
export function readDocument(file: string): JsonObject {
  const document = parsed(file);
  if (!isObject(document) || !isObject(document['paths']))
    throw new EnodeInputError(`${file} is not an OpenAPI document`);
  const overlay = overlayFile(file);
  if (overlay === undefined) return document;
  return withKnowledge(document, { overlay: readOverlay(parsed(overlay)) });
}

/** The file of what is known of a version beside its document: in the format of the document, or else as YAML. */
export const overlayFile = (file: string): string | undefined =>
  [extname(file), '.yaml']
    .map((extension) => join(dirname(file), 'overlays', `${basename(file, extname(file))}${extension}`))
    .find((overlay) => existsSync(overlay));

function parsed(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? JSON.parse(text) : parse(text);
}
