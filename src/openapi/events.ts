import type { Document, Schema } from './openapi.ts';
import { jsonOf, operationsOf } from './resolve.ts';

/** One webhook event: its name on the wire, and what it is. */
export interface DocumentedEvent {
  name: string;
  /** A union where the document describes the event in several ways. */
  schema: Schema;
  summary: string | undefined;
  deprecated: boolean;
}

/** All events of a document in normal form, in which each webhook is a list of one kind of event. */
export const eventsOf = (document: Document): DocumentedEvent[] =>
  operationsOf(document.webhooks).flatMap(({ path: name, operation }) => {
    const schema = jsonOf(operation.requestBody?.content)?.schema.items;
    return schema
      ? [{ name, schema, summary: operation.summary ?? undefined, deprecated: operation.deprecated === true }]
      : [];
  });
