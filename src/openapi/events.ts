import { DocumentError } from './document-error.ts';
import { mapValues } from './map-schemas.ts';
import { sameMeaning } from './narrowing.ts';
import type { Document, Method, PathItem, Schema } from './openapi.ts';
import { derive, pointerOf } from './pointer.ts';
import { bodyOf, jsonOf, operationsOf, schemaOf } from './resolve.ts';
import { alternativesOf, closedValues } from './variants.ts';

/** The property by which the API tells its events apart. */
const eventProperty = 'event';

/** One webhook event: its name on the wire, and what it is. */
export interface WebhookEvent {
  name: string;
  /** A union where the document describes the event in several ways. */
  schema: Schema;
  /** Where its type stands in the generated `webhooks`; several where several places describe it differently. */
  places: EventPlace[];
  summary: string | undefined;
}

export interface EventPlace {
  webhook: string;
  method: Method;
  mediaTypes: string[];
  /** A delivery carries a list of events rather than one. */
  list: boolean;
  /** The webhook describes several events; this is one of them. */
  oneOfSeveral: boolean;
}

/** One description of an event. */
interface Description {
  name: string;
  schema: Schema;
  place: EventPlace;
  summary: string | undefined;
}

/** All events of the document, by their names on the wire. */
export function eventsOf(document: Document): WebhookEvent[] {
  const descriptions = operationsOf(document.webhooks).flatMap((row) => descriptionsOf(row, document));
  const names = [...new Set(descriptions.map(({ name }) => name))];
  return names.map((name) => {
    const all = descriptions.filter((one) => one.name === name);
    // A webhook of that name says it best; the others may list it among what a delivery can hold.
    const own = all.filter(({ place }) => place.webhook === name);
    return joined(name, own.length > 0 ? own : all);
  });
}

function joined(name: string, descriptions: Description[]): WebhookEvent {
  const schemas = sameMeaning(descriptions.map(({ schema }) => schema));
  const chosen = descriptions.filter(({ schema }) => schemas.includes(schema));
  const [first] = schemas as [Schema];
  return {
    name,
    schema: schemas.length === 1 ? first : derive(first, { oneOf: schemas }),
    places: chosen
      .map(({ place }) => place)
      .filter((place, index, all) => all.findIndex((other) => samePlace(other, place)) === index),
    summary: descriptions[0]?.summary,
  };
}

const samePlace = (a: EventPlace, b: EventPlace): boolean => JSON.stringify(a) === JSON.stringify(b);

function descriptionsOf(row: ReturnType<typeof operationsOf>[number], document: Document): Description[] {
  const { path: webhook, method, operation } = row;
  const delivery = deliveryOf(operation.requestBody, document);
  if (!delivery) return [];
  const { members, ...rest } = delivery;
  return members.flatMap((schema): Description[] => {
    const names = namesOf(schema, document);
    if (names.length === 0 && members.length > 1) {
      throw new DocumentError(
        pointerOf(operation),
        `an event of this webhook has no constant \`${eventProperty}\``,
        `add \`${eventProperty}: {const: …}\` to each of them`,
      );
    }
    const place = { webhook, method, ...rest, oneOfSeveral: members.length > 1 };
    return names.map((name) => ({ name, schema, place, summary: operation.summary }));
  });
}

/** Gives every event one constant that tells it apart: those named by the webhook's key only, or by several names. */
export function nameEvents(document: Document): Document {
  const name = (item: PathItem, key: string): PathItem => {
    const mapped: PathItem = { ...item };
    for (const { method, operation } of operationsOf({ [key]: item })) {
      const delivery = deliveryOf(operation.requestBody, document);
      if (!delivery) continue;
      const { members, list, mediaTypes } = delivery;
      const events = members.flatMap((member) => namedOnce(member, members.length > 1, key, document));
      const [first] = events;
      if (!first || events.every((event) => members.includes(event))) continue;
      const event = events.length === 1 ? first : derive(first, { oneOf: events });
      const schema = list ? derive(first, { type: 'array', items: event }) : event;
      const content = Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema }]));
      mapped[method] = derive(operation, { ...operation, requestBody: { required: true, content } });
    }
    return derive(item, mapped);
  };
  return derive(document, { ...document, webhooks: mapValues(document.webhooks, name) });
}

function namedOnce(event: Schema, oneOfSeveral: boolean, key: string, document: Document): Schema[] {
  const names = namesOf(event, document);
  if (names.length === 1 || (names.length === 0 && oneOfSeveral)) return [event];
  return names.length === 0 || names.includes(key)
    ? [named(event, key)]
    : names.map((name) => named(event, name));
}

const named = (event: Schema, name: string): Schema =>
  derive(event, {
    allOf: [
      event,
      derive(event, {
        type: 'object',
        properties: { [eventProperty]: { const: name } },
        required: [eventProperty],
      }),
    ],
  });

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

const namesOf = (schema: Schema, document: Document): string[] =>
  (closedValues(schema, eventProperty, document) ?? []).filter((name) => typeof name === 'string');
