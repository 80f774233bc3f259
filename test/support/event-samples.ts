import type { Schema } from '../../src/openapi/openapi.ts';
import { operationsOf } from '../../src/openapi/resolve.ts';
import type { Version, WebhookVersion } from '../../src/webhooks/index.ts';
import { webhookVersion as v20230415 } from '../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v20230801 } from '../../src/webhooks/versions/2023-08-01.ts';
import { webhookVersion as v20240101 } from '../../src/webhooks/versions/2024-01-01.ts';
import { webhookVersion as v20241001 } from '../../src/webhooks/versions/2024-10-01.ts';
import { documentOf } from './documents.ts';
import { type Fullness, samplesOf } from './samples.ts';

/** An event as JSON has it. */
export type SampleEvent = Record<string, unknown> & { readonly event: string; readonly version: Version };

/** A field of a sample: the way to it, and the way in words, with `[]` for the elements of lists. */
export interface Place {
  readonly steps: readonly (string | number)[];
  readonly path: string;
}

export const webhookVersions = { v20230415, v20230801, v20240101, v20241001 };

/**
 * Events of every name that the document of a version describes, one for each alternative in it: with all of
 * their fields, or with the required ones only.
 */
export function sampleEvents({ version }: WebhookVersion, fullness: Fullness): SampleEvent[] {
  const document = documentOf(version);
  const events: SampleEvent[] = [];
  for (const { operation } of operationsOf(document.webhooks)) {
    const { content } = operation.requestBody as never as { content: Record<string, { schema: Schema }> };
    const { schema } = content['application/json']!;
    for (const event of samplesOf(schema.items!, document, fullness) as SampleEvent[])
      events.push(Object.assign(event, { version }));
  }
  return events;
}

/** Every field of an object, at every depth; of lists, those of the first element. */
export function placesIn(value: unknown, steps: readonly (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1).map(Number) : Object.keys(value);
  return keys.flatMap((key) => {
    const here = steps.concat(key);
    const inner: Place[] = placesIn((value as Record<string | number, unknown>)[key], here);
    return typeof key === 'number' ? inner : inner.concat({ steps: here, path: here.join('.') });
  });
}

/** A copy of an event in which the field at a place is another value, or, with `undefined`, is not there. */
export function changed<E>(event: E, { steps }: Place, value: unknown): E {
  const copy = structuredClone(event);
  const parent = valueAt(copy, steps.slice(0, -1)) as Record<string | number, unknown>;
  const key = steps.at(-1)!;
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return copy;
}

export const valueAt = (value: unknown, steps: readonly (string | number)[]): unknown =>
  steps.reduce((inner, step) => (inner as Record<string | number, unknown>)[step], value);
