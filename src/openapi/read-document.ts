import { checkDocument } from './check-document.ts';
import { hoistDefinitions } from './hoist-definitions.ts';
import { normaliseDocument } from './normalise-document.ts';
import { overlaid } from './overlay/registered.ts';
import type { Document } from './openapi.ts';

/**
 * A parsed OpenAPI document (3.0, 3.1 or 3.2) in normal form. All that reads documents reads this: code generation,
 * reports, the simulator and tests. The same facts written in another way give the same normal form, but for the
 * names of components:
 *
 * - schemas are in one of the few forms of `normaliseSchema`, with their limits;
 * - each webhook is one event, keyed by the event's name, and its body is a list of such events;
 * - media types of JSON have one spelling, and a body without content has none;
 * - a body whose schema has required fields is required;
 * - what is read only is in no request, and what is written only in no response;
 * - each operation has a problem among its failures;
 * - what the overlay of the document says is in its place.
 *
 * @throws {DocumentError} for a place that cannot be read.
 * @throws {DocumentErrors} for several.
 */
export const readDocument = (root: Record<string, unknown>): Document =>
  overlaid(root, normaliseDocument(checkDocument(hoistDefinitions(root))));
