import { statSync } from 'node:fs';

import { EnodeInputError } from '../../errors/input-error.ts';
import { type ApiDocument, createApiDocument } from './api-document.ts';
import type { Document } from '../../openapi/openapi.ts';
import { findDocuments, overlayFile } from './find-documents.ts';
import { readNormal } from './normal-form.ts';

/** The documents a simulator serves; each is read when its version is asked for first. */
export interface Documents {
  /** Oldest first. */
  versions: readonly string[];
  of(version: string): ApiDocument | undefined;
}

export async function createDocuments(
  folder: string | undefined,
  wanted: readonly string[] | undefined,
): Promise<Documents> {
  const files = findDocuments(folder);
  const versions = wanted ?? [...files.keys()];
  const missing = versions.find((version) => !files.has(version));
  if (missing !== undefined) {
    throw new EnodeInputError(
      `There is no document of version ${missing}; there is: ${[...files.keys()].join(', ')}`,
    );
  }
  // Those beside the bundle are ready; what reads all others is as large as the rest of the simulator.
  const isPacked = folder === undefined && [...files.values()].every((file) => file.endsWith('.json.br'));
  const read = isPacked ? readNormal : (await import('./read-source.ts')).readSource;
  const inUse = new Map<string, ApiDocument>();
  return {
    versions: versions.toSorted(),
    of: (version) => {
      const file = versions.includes(version) ? files.get(version) : undefined;
      if (file === undefined) return undefined;
      const document = inUse.get(version) ?? load(version, file, read);
      inUse.set(version, document);
      return document;
    },
  };
}

// Parsing and compiling are slow, so all simulators of a process share them, as long as the file and its
// overlay stay the same.
const loaded = new Map<string, { document: ApiDocument; changedAt: string }>();

function load(version: string, file: string, read: (file: string) => Document): ApiDocument {
  const changedAt = [file, overlayFile(file) ?? []]
    .flat()
    .map((each) => `${each} ${statSync(each).mtimeMs}`)
    .join('\n');
  const known = loaded.get(file);
  if (known?.changedAt === changedAt) return known.document;
  const document = createApiDocument(version, read(file));
  loaded.set(file, { document, changedAt });
  return document;
}
