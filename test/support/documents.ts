import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/openapi/openapi.ts';
import { readSource } from '../../src/simulator/document/read-source.ts';

/** The document of a version as everything reads it: in normal form, with what its overlay says. */
export const documentOf = (version: string): Document =>
  readSource(fileURLToPath(new URL(`../../openapi/${version}.yaml`, import.meta.url)));

/** A version's document in which every list of values that holds one of the values holds no other, as JSON. */
export function narrowedDocument(version: string, value: string): string {
  return JSON.stringify(documentOf(version), (key, content: unknown) =>
    key === 'enum' && Array.isArray(content) && content.includes(value) ? [value] : content,
  );
}

/** A path, or an operation's key, without the names of its parameters: these differ between documents. */
export const shapeOf = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}');
