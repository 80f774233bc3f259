import { DocumentError } from './document-error.ts';
import { withValues } from './name-members.ts';
import { sameMeaning } from './narrowing.ts';
import type { Document, OperationObject, PathItem, Schema } from './openapi.ts';
import { derive, pointerOf } from './pointer.ts';
import { bodyOf, jsonOf, operationsOf, type OperationRow, schemaOf } from './resolve.ts';
import { alternativesOf, closedValues, isNull } from './variants.ts';

/** The property by which the API distinguishes its events. */
const eventProperty = 'event';

/** One description of an event. */
interface Description {
  name: string;
  schema: Schema;
  webhook: string;
  operation: OperationObject;
}

/**
 * The document with one webhook for each event, keyed by the name of the event on the wire. Documents describe a
 * delivery as one event, a list of events, or either; several events together or each for itself; and key their
 * webhooks by anything.
 */
export function normaliseWebhooks(document: Document): Document {
  const descriptions = operationsOf(document.webhooks).flatMap((row) => descriptionsOf(row, document));
  const webhooks: Record<string, PathItem> = {};
  for (const name of new Set(descriptions.map((one) => one.name))) {
    const all = descriptions.filter((one) => one.name === name);
    // A webhook of that name says it best; the others may list it among what a delivery can hold.
    const own = all.filter(({ webhook }) => webhook === name);
    webhooks[name] = webhookOf(own.length > 0 ? own : all);
  }
  return derive(document, { ...document, webhooks: derive(document.webhooks, webhooks) });
}

function webhookOf(descriptions: Description[]): PathItem {
  const schemas = sameMeaning(descriptions.map(({ schema }) => schema));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is called with one at least
  const [{ operation }] = descriptions as [Description];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one at least is left of one at least
  const [first] = schemas as [Schema];
  const items = schemas.length === 1 ? first : derive(first, { oneOf: schemas });
  const deprecated = descriptions.every((one) => one.operation.deprecated === true);
  const { deprecated: _one, ...rest } = operation;
  const post: OperationObject = {
    ...rest,
    ...(deprecated && { deprecated }),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: derive(first, { type: 'array', items }) } },
    },
  };
  return derive(operation, { post: derive(operation, post) });
}

function descriptionsOf({ path: webhook, operation }: OperationRow, document: Document): Description[] {
  const json = operation.requestBody && jsonOf(bodyOf(operation.requestBody, document).content);
  if (!json) return [];
  const isCallback = document.webhooks[webhook]?.['x-callback'] === true;
  const members = eventsIn(json.schema, document);
  return members.flatMap((schema): Description[] => {
    const names = namesOf(schema, document);
    const only = (name: string): Description => ({
      name,
      schema: withValues(schema, eventProperty, [name]),
      webhook,
      operation,
    });
    const [name, ...others] = names;
    if (name !== undefined && others.length === 0) return [{ name, schema, webhook, operation }];
    if (name !== undefined) return names.includes(webhook) ? [only(webhook)] : names.map(only);
    // What is called back need not be an event.
    if (isCallback) return [];
    if (members.length === 1) return [only(webhook)];
    throw new DocumentError(
      pointerOf(operation),
      `an event of this webhook has no constant \`${eventProperty}\``,
      `add \`${eventProperty}: {const: …}\` to each of them`,
    );
  });
}

/** The events that a delivery can hold, whether it is one or a list. */
function eventsIn(schema: Schema, document: Document): Schema[] {
  const found = alternativesOf(schema, document).flatMap((alternative): Schema[] => {
    const target = schemaOf(alternative, document);
    return target.type === 'array' ? alternativesOf(target.items ?? {}, document) : [alternative];
  });
  // One event or a list of them names each twice.
  return sameMeaning(found.filter((event) => !isNull(event)));
}

const namesOf = (schema: Schema, document: Document): string[] =>
  (closedValues(schema, eventProperty, document) ?? []).filter((name) => typeof name === 'string');
