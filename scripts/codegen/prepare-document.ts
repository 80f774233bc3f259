import { checkDocument } from '../../src/openapi/check-document.ts';
import { normaliseDocument } from '../../src/openapi/normalise-document.ts';
import { overlaid } from '../../src/openapi/overlay/registered.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { applyOpenness } from './openness.ts';

/**
 * A parsed file as the generator works on it: checked, in normal form, with open enumerations marked.
 *
 * @throws {DocumentError} for the first place that cannot be translated.
 */
export const prepareDocument = (root: Record<string, unknown>): Document =>
  applyOpenness(overlaid(root, normaliseDocument(checkDocument(root))));
