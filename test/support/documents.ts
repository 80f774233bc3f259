import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { withOverlayOf } from '../../scripts/codegen/load-overlay.ts';
import { readDocument } from '../../src/openapi/read-document.ts';
import type { Document } from '../../src/openapi/openapi.ts';

/** The document of a version in normal form, with its overlay: as everything in the project reads it. */
export async function documentOf(version: string): Promise<Document> {
  const file = fileURLToPath(new URL(`../../openapi/${version}.yaml`, import.meta.url));
  const root = parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  return readDocument(await withOverlayOf(root, file));
}
