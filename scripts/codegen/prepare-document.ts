import { readDocument } from '../../src/openapi/read-document.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { applyOpenness } from './openness.ts';
import { refuseOutsideReferences } from './outside-references.ts';
import { refuseReservedKeys } from './reserved-keys.ts';

/**
 * A parsed file as the generator works on it: in normal form, with open enumerations marked.
 *
 * @throws {DocumentError} for a place that cannot be read.
 * @throws {DocumentErrors} for several.
 */
export const prepareDocument = (root: Record<string, unknown>): Document =>
  applyOpenness(readWholeDocument(root));

/**
 * The same without the marks. Of a document that others wrote, nothing is read from outside of it.
 *
 * @throws {DocumentError} as `prepareDocument` does.
 * @throws {DocumentErrors} as `prepareDocument` does.
 */
export function readWholeDocument(root: Record<string, unknown>): Document {
  refuseReservedKeys(root);
  const document = readDocument(root);
  // Afterwards, since what is wrong with schemas is said together with all else that is wrong with them.
  refuseOutsideReferences(root);
  return document;
}
