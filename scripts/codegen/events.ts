import { DocumentError } from './document-error.ts';
import { mapValues } from './map-schemas.ts';
import type { Document, Method, PathItem, Schema } from './openapi.ts';
import { derive, pointerOf } from './pointer.ts';
import { alternativesOf, closedValues } from './variants.ts';
import { bodyOf, jsonOf, operationsOf, schemaOf } from './resolve.ts';

/** The property by which the API tells its events apart. */
const eventProperty = 'event';

/** One webhook event: its name on the wire, and where its type stands in the generated `webhooks`. */
export interface WebhookEvent {
  name: string;
  schema: Schema;
  webhook: string;
  method: Method;
  mediaTypes: string[];
  /** A delivery carries a list of events rather than one. */
  list: boolean;
  /** The webhook describes several events; this is one of them. */
  oneOfSeveral: boolean;
  summary: string | undefined;
}

/** All events of the document, by their names on the wire. */
export function eventsOf(document: Document): WebhookEvent[] {
  const events = new Map<string, WebhookEvent>();
  for (const { path: webhook, method, operation } of operationsOf(document.webhooks)) {
    const delivery = deliveryOf(operation.requestBody, document);
    if (!delivery) continue;
    const { members, ...rest } = delivery;
    const named = members.flatMap((schema) => namesOf(schema, document).map((name) => ({ name, schema })));
    const own = named.filter(({ name }) => name === webhook);
    const chosen = own.length > 0 ? own : named;
    if (members.length > 1 && chosen.length === 0) {
      throw new DocumentError(
        pointerOf(operation),
        `no event of this webhook has a constant \`${eventProperty}\``,
        `add \`${eventProperty}: {const: …}\` to each of them`,
      );
    }
    for (const { name, schema } of chosen) {
      if (events.has(name) && !(members.length > 1)) {
        throw new DocumentError(
          pointerOf(operation),
          `the event \`${name}\` is described twice`,
          'keep one of the webhooks',
        );
      }
      events.set(name, {
        name,
        schema,
        webhook,
        method,
        ...rest,
        oneOfSeveral: members.length > 1,
        summary: operation.summary,
      });
    }
  }
  return [...events.values()];
}

/** Gives an event that the document names only by the webhook's key the constant that tells it apart. */
export function nameEvents(document: Document): Document {
  const name = (item: PathItem, key: string): PathItem => {
    const mapped: PathItem = { ...item };
    for (const { method, operation } of operationsOf({ [key]: item })) {
      const delivery = deliveryOf(operation.requestBody, document);
      const [event] = delivery?.members ?? [];
      if (!delivery || !event || delivery.members.length > 1 || namesOf(event, document).length > 0) continue;
      const constant = derive(event, {
        type: 'object',
        properties: { [eventProperty]: { const: key } },
        required: [eventProperty],
      });
      const named = derive(event, { allOf: [event, constant] });
      const schema = delivery.list ? derive(event, { type: 'array', items: named }) : named;
      const content = Object.fromEntries(delivery.mediaTypes.map((mediaType) => [mediaType, { schema }]));
      const requestBody = { required: true, content };
      mapped[method] = derive(operation, { ...operation, requestBody });
    }
    return derive(item, mapped);
  };
  return derive(document, { ...document, webhooks: mapValues(document.webhooks, name) });
}

function deliveryOf(body: Parameters<typeof bodyOf>[0] | undefined, document: Document) {
  const json = jsonOf(body && bodyOf(body, document).content);
  if (!json) return undefined;
  const whole = schemaOf(json.schema, document);
  const list = whole.type === 'array';
  return {
    mediaTypes: json.mediaTypes,
    list,
    members: alternativesOf(list ? (whole.items ?? {}) : json.schema, document),
  };
}

function namesOf(schema: Schema, document: Document): string[] {
  const values = closedValues(schema, eventProperty, document) ?? [];
  const [name] = values;
  return values.length === 1 && typeof name === 'string' ? [name] : [];
}
