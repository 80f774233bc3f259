import { diffDocuments } from '../../../scripts/diff/diff-documents.ts';
import type { Change, Report } from '../../../scripts/diff/report.ts';

type Json = Record<string, unknown>;

/** A whole document around a few parts. */
export const document = (parts: Json): Json => ({
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '2030-01-01' },
  paths: {},
  ...parts,
});

export const json = (schema: Json): Json => ({ 'application/json': { schema } });

export const object = (properties: Json, required: string[] = Object.keys(properties)): Json => ({
  type: 'object',
  properties,
  required,
});

/** `GET /lamps/{lampId}` that answers with this. */
export const responding = (schema: Json, status = '200'): Json =>
  document({
    paths: {
      '/lamps/{lampId}': { get: { responses: { [status]: { description: '', content: json(schema) } } } },
    },
  });

/** `POST /lamps` that takes this. */
export const taking = (schema: Json): Json =>
  document({
    paths: {
      '/lamps': {
        post: {
          requestBody: { required: true, content: json(schema) },
          responses: { '204': { description: '' } },
        },
      },
    },
  });

/** An event with these members beside its name. */
export const event = (name: string, properties: Json = {}): Json => ({
  [name]: { post: { requestBody: { content: json(object({ event: { const: name }, ...properties })) } } },
});

export const diff = (before: Json, after: Json): Report =>
  diffDocuments(
    { version: 'a', root: structuredClone(before) },
    { version: 'b', root: structuredClone(after) },
  );

/** Each change in a line: what it is, and whom it breaks. */
export const lines = (before: Json, after: Json): string[] => diff(before, after).changes.map(lineOf);

export function lineOf({ subject, kind, name, from, to, fields, breaks }: Change): string {
  const sides = [from, to].map((side) => (typeof side === 'string' ? side : (JSON.stringify(side) ?? '-')));
  const inside = fields ? ` {${fields.join(' ')}}` : '';
  return `${subject} ${name || '(whole)'} ${kind}: ${sides.join(' > ')}${inside} | ${breaks}`;
}
