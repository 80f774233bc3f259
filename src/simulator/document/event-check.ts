import { eventsOf } from '../../openapi/events.ts';
import type { Document } from '../../openapi/openapi.ts';
import { alternatives, schemaIn, slotsAt } from '../../openapi/overlay/find.ts';
import { step } from '../../openapi/pointer.ts';
import type { Issue } from './issue.ts';
import { toIssues } from './issues.ts';
import type { Validators } from './validators.ts';

/** The events of a document. */
export interface Events {
  readonly names: readonly string[];
  /** Whether the version has events of this name. */
  has(name: string): boolean;
  /** Whether a subscription may name it: some events come only to those that take all. */
  isSubscribable(name: string): boolean;
  /** Checks an event against the description of its name, and that it has no undocumented field. */
  check(name: string, event: unknown): Issue[];
}

/** @param validators Of the closed schemas; asked for when they are needed first. */
export function createEvents(document: Document, validators: () => Validators): Events {
  const names = new Set(eventsOf(document).map(({ name }) => name));
  const listed = listedIn(document);
  return {
    names: [...names],
    has: (name) => names.has(name),
    isSubscribable: (name) => listed?.has(name) ?? (name === '*' || names.has(name)),
    check: (name, event) => {
      if (!names.has(name)) return [{ in: 'event', path: '', message: `${name} is not documented` }];
      const validate = validators().at(pointerTo(name));
      if (validate([event])) return [];
      // It was checked as the only one of a delivery.
      return toIssues('event', '', validate.errors ?? []).map(({ path, message }) => ({
        in: 'event',
        path: path.replace(/^\/0/, ''),
        message,
      }));
    },
  };
}

/** What the body that makes a webhook lists as events; `undefined` when it lists none. */
function listedIn(document: Document): ReadonlySet<unknown> | undefined {
  const slots = slotsAt(document, { kind: 'body', operation: 'POST /webhooks', path: ['events', '[]'] });
  const schemas = slots.flatMap((slot) => alternatives(document, schemaIn(slot)));
  const names = schemas.flatMap(
    (schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]),
  );
  return names.length > 0 ? new Set(names) : undefined;
}

/** Where the schema of a delivery with events of one name stands. */
const pointerTo = (name: string): string =>
  ['webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema'].reduce(
    (pointer, key) => step(pointer, key),
    '',
  );
