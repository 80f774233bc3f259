import { statSync } from 'node:fs';

import { EnodeInputError } from '../../errors/input-error.ts';
import { type ApiDocument, createApiDocument } from './api-document.ts';
import type { Document } from '../../openapi/openapi.ts';
import { findDocuments, overlayFile, ownDocuments } from './find-documents.ts';
import { unpackDocuments } from './packed-documents.ts';

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
  const own = folder === undefined ? ownDocuments() : { folder };
  const sources = 'packed' in own ? packedSources(own.packed) : await fileSources(own.folder);
  const versions = wanted ?? [...sources.keys()];
  const missing = versions.find((version) => !sources.has(version));
  if (missing !== undefined) {
    throw new EnodeInputError(
      `There is no document of version ${missing}; there is: ${[...sources.keys()].join(', ')}`,
    );
  }
  const inUse = new Map<string, ApiDocument>();
  return {
    versions: versions.toSorted(),
    of: (version) => {
      const source = versions.includes(version) ? sources.get(version) : undefined;
      if (source === undefined) return undefined;
      const document = inUse.get(version) ?? load(version, source);
      inUse.set(version, document);
      return document;
    },
  };
}

/** Where the document of a version comes from. */
interface Source {
  readonly name: string;
  /** What it is read of. */
  readonly files: readonly string[];
  read(): Document;
}

/** By version, oldest first. */
type Sources = ReadonlyMap<string, Source>;

/** Those beside the bundle are ready. */
function packedSources(file: string): Sources {
  const sources = [...unpackDocuments(file)].map(
    ([version, read]) => [version, { name: `${file} ${version}`, files: [file], read }] as const,
  );
  return new Map(sources);
}

/** What reads all others is as large as the rest of the simulator. */
async function fileSources(folder: string): Promise<Sources> {
  const { readSource } = await import('./read-source.ts');
  const sources = [...findDocuments(folder)].map(([version, file]) => {
    const files = [file, overlayFile(file) ?? []].flat();
    return [version, { name: file, files, read: () => readSource(file) }] as const;
  });
  return new Map(sources);
}

// Parsing and compiling are slow, so all simulators of a process share them, as long as the file and its
// overlay stay the same.
const loaded = new Map<string, { document: ApiDocument; changedAt: string }>();

function load(version: string, { name, files, read }: Source): ApiDocument {
  const changedAt = files.map((each) => `${each} ${statSync(each).mtimeMs}`).join('\n');
  const known = loaded.get(name);
  if (known?.changedAt === changedAt) return known.document;
  const document = createApiDocument(version, read());
  loaded.set(name, { document, changedAt });
  return document;
}
