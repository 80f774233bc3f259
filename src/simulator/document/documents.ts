import { statSync } from 'node:fs';

import { EnodeInputError } from '../../errors/input-error.ts';
import { type ApiDocument, createApiDocument } from './api-document.ts';
import { findDocuments, overlayFile, readDocument } from './find-documents.ts';

/** The documents a simulator serves; each is read when its version is asked for first. */
export interface Documents {
  /** Oldest first. */
  versions: readonly string[];
  of(version: string): ApiDocument | undefined;
}

export function createDocuments(
  folder: string | undefined,
  wanted: readonly string[] | undefined,
): Documents {
  const files = findDocuments(folder);
  const versions = wanted ?? [...files.keys()];
  const missing = versions.find((version) => !files.has(version));
  if (missing !== undefined) {
    throw new EnodeInputError(
      `There is no document of version ${missing}; there is: ${[...files.keys()].join(', ')}`,
    );
  }
  const inUse = new Map<string, ApiDocument>();
  return {
    versions: versions.toSorted(),
    of: (version) => {
      const file = versions.includes(version) ? files.get(version) : undefined;
      if (file === undefined) return undefined;
      const document = inUse.get(version) ?? load(version, file);
      inUse.set(version, document);
      return document;
    },
  };
}

// Parsing and compiling are slow, so all simulators of a process share them, as long as the file and its
// overlay stay the same.
const loaded = new Map<string, { document: ApiDocument; changedAt: string }>();

function load(version: string, file: string): ApiDocument {
  const changedAt = [file, overlayFile(file) ?? []]
    .flat()
    .map((each) => `${each} ${statSync(each).mtimeMs}`)
    .join('\n');
  const known = loaded.get(file);
  if (known?.changedAt === changedAt) return known.document;
  const document = createApiDocument(version, readDocument(file));
  loaded.set(file, { document, changedAt });
  return document;
}
