import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { EnodeInputError } from '../../errors/input-error.ts';
import { packedName } from './packed-documents.ts';

/** API version → file of its OpenAPI document, oldest version first. */
export type DocumentFiles = ReadonlyMap<string, string>;

const named = /^(\d{4}-\d{2}-\d{2})\.(?:ya?ml|json)$/;

/** The documents named `<version>.yaml` (or `.json`) in a folder. */
export function findDocuments(folder: string): DocumentFiles {
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

/**
 * The package's own documents: beside the bundle the file that they are packed in, which is read much faster than the
 * YAML of the repository; else their folder. Folders of code may have the same name.
 */
export function ownDocuments(): { readonly packed: string } | { readonly folder: string } {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    const packed = join(at, packedName);
    if (existsSync(packed)) return { packed };
    const folder = join(at, 'openapi');
    if (existsSync(folder) && readdirSync(folder).some((name) => named.test(name))) return { folder };
  }
  throw new Error('The folder openapi/ is missing from the package');
}

/** The file of what is known of a version beside its document: in the format of the document, or else as YAML. */
export const overlayFile = (file: string): string | undefined =>
  [extname(file), '.yaml']
    .map((extension) => join(dirname(file), 'overlays', `${basename(file, extname(file))}${extension}`))
    .find((overlay) => existsSync(overlay));
