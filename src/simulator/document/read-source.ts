import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';

import { EnodeInputError } from '../../errors/input-error.ts';
import type { Document } from '../../openapi/openapi.ts';
import { readOverlay } from '../../openapi/overlay/overlay.ts';
import { withKnowledge } from '../../openapi/overlay/registered.ts';
import { readDocument } from '../../openapi/read-document.ts';
import { overlayFile } from './find-documents.ts';
import { isObject, type JsonObject } from '../../core/is-object.ts';
import { isNormal } from './normal-form.ts';

/**
 * The document in a file, YAML or JSON, in normal form and with the overlay that stands beside it.
 *
 * @throws {DocumentError} when it cannot be read.
 */
export function readSource(file: string): Document {
  const document = parsed(file);
  return isNormal(document) ? document : readDocument(withOverlay(file, document));
}

function withOverlay(file: string, document: unknown): JsonObject {
  if (!isObject(document) || !isObject(document['paths']))
    throw new EnodeInputError(`${file} is not an OpenAPI document`);
  const overlay = overlayFile(file);
  if (overlay === undefined) return document;
  return withKnowledge(document, { overlay: readOverlay(parsed(overlay)) });
}

function parsed(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  // The schema of YAML 1.2: a date is a text, as it is in JSON.
  return file.endsWith('.json') ? JSON.parse(text) : load(text, { filename: file, schema: CORE_SCHEMA });
}
