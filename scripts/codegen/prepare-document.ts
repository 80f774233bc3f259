import { readDocument } from '../../src/openapi/read-document.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { applyOpenness } from './openness.ts';

/**
 * A parsed file as the generator works on it: in normal form, with open enumerations marked.
 *
 * @throws {DocumentError} for the first place that cannot be read.
 */
export const prepareDocument = (root: Record<string, unknown>): Document => applyOpenness(readDocument(root));
