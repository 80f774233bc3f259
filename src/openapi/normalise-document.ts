import { addProblems } from './add-problems.ts';
import { mapSchemas, mapValues } from './map-schemas.ts';
import { nameMembers } from './name-members.ts';
import { normaliseContents } from './normalise-content.ts';
import { normaliseOperations } from './normalise-operations.ts';
import { normaliseSchema } from './normalise-schema.ts';
import { normaliseWebhooks } from './normalise-webhooks.ts';
import { leaveOneWayFields } from './one-way-fields.ts';
import { resolveRequired } from './resolve-required.ts';
import type { Document } from './openapi.ts';
import { derive } from './pointer.ts';
import { schemaOf } from './resolve.ts';

/** The checked document in normal form; `readDocument` says what that is. */
export function normaliseDocument(document: Document): Document {
  const { pathItems: _inlined, callbacks: _webhooks, ...components } = document.components;
  const { 'x-webhooks': _joined, ...rest } = document;
  const plain: Document = { ...rest, openapi: '3.1.0', components: derive(document.components, components) };
  const normal = mapSchemas(normaliseContents(derive(document, plain)), (schema) =>
    normaliseSchema(schema, document),
  );
  normal.components.schemas = mapValues(document.components.schemas, (schema) =>
    normaliseSchema(schema, document),
  );
  // Refuses a name that stands for nothing but itself, before anybody follows it.
  for (const schema of Object.values(normal.components.schemas)) schemaOf(schema, normal);
  return addProblems(
    normaliseOperations(normaliseWebhooks(nameMembers(resolveRequired(leaveOneWayFields(normal))))),
  );
}
