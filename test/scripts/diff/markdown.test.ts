import { expect, it } from 'vitest';
import { diffDocuments } from '../../../scripts/diff/diff-documents.ts';
import { renderJson } from '../../../scripts/diff/render-json.ts';
import { renderMarkdown } from '../../../scripts/diff/render-markdown.ts';
import { call, list } from '../../../src/versions/table.ts';
import { responding, diff, document, event, json, object } from './support.ts';

const text = { type: 'string' };
const parameters = [{ name: 'id', in: 'path', required: true, schema: text }];
const response = (schema: object) => ({
  responses: { '200': { description: '', content: json({ ...schema }) } },
});

const before = document({
  paths: {
    '/lamps': {
      get: {
        parameters: [{ name: 'state', in: 'query', schema: { enum: ['LIT'] } }],
        ...response({
          type: 'array',
          items: object({ id: text, room: text, size: text, state: { enum: ['LIT'] } }),
        }),
      },
    },
    '/lamps/{id}': {
      parameters,
      get: response(object({ id: text, room: text, size: text, state: { enum: ['LIT'] } })),
    },
    '/old': { delete: { responses: { '204': { description: '' } } } },
  },
  webhooks: { ...event('lamp:lit'), ...event('lamp:test') },
});

const after = document({
  paths: {
    '/lamps': {
      get: {
        parameters: [{ name: 'state', in: 'query', required: true, schema: { enum: ['LIT', 'DARK'] } }],
        ...response({ type: 'array', items: object({ id: text, state: { enum: ['LIT', 'DARK'] } }) }),
      },
    },
    '/lamps/{id}': {
      parameters,
      get: response(
        object({ id: text, state: { enum: ['LIT', 'DARK'] }, place: object({ floor: { type: 'integer' } }) }),
      ),
    },
  },
  webhooks: { ...event('lamp:lit'), ...event('lamp:dark') },
});

const lamps = { list: list('GET /lamps'), get: call('GET /lamps/{id}') };
const report = diffDocuments(
  {
    version: '2030-01-01',
    root: before,
    table: { api: { lamps: { ...lamps, clear: call('DELETE /old') } }, user: { lamps } },
  },
  // What a user's part repeats is named once.
  { version: '2031-01-01', root: after, table: { api: { lamps }, user: { lamps } } },
);

it('a report is read from the top: how much, whom, and what', () => {
  expect(renderMarkdown(report)).toBe(`# 2030-01-01 → 2031-01-01

9 changes, of which 7 can break code that worked. A change that shows in many places is counted once.

| breaks | callers | writers | readers | exhaustive readers | nobody |
| --- | ---: | ---: | ---: | ---: | ---: |
| Operations | 1 | 0 | 0 | 0 | 0 |
| Requests | 0 | 1 | 0 | 0 | 0 |
| Responses | 0 | 0 | 2 | 0 | 1 |
| Events | 0 | 0 | 1 | 1 | 0 |
| Enumerations | 0 | 0 | 0 | 1 | 1 |

Callers use the operation at all; callers by path name its path parameters (\`enode.raw\`), which methods take by
their place. Writers fill in requests. Readers read responses or events; exhaustive readers handle every value that
is listed, and no other. The types of this library leave lists in responses open: only code that throws on a value it
does not know is exhaustive.

Methods that are gone: \`lamps.clear\`.

## Operations

- **Breaks callers:** \`DELETE /old\` is gone
  - methods: \`lamps.clear\`

## Requests

- **Breaks writers:** query parameter \`state\` is required (before: optional)
  - in \`GET /lamps\`
  - methods: \`lamps.list\`

## Responses

- **Breaks readers:** \`room\` is gone (before: string, required); \`size\` is gone (before: string, required)
  - in \`GET /lamps\`, \`GET /lamps/{id}\`
  - methods: \`lamps.list\`, \`lamps.get\`
- **Breaks nobody:** \`place\` is new: object, required, with \`floor\`
  - in \`GET /lamps/{id}\`
  - methods: \`lamps.get\`

## Events

- **Breaks readers:** \`lamp:test\` is gone
- **Breaks exhaustive readers:** \`lamp:dark\` is new

## Enumerations

- **Breaks exhaustive readers:** \`state\` gains \`DARK\`
  - in \`GET /lamps\`, \`GET /lamps/{id}\`
  - methods: \`lamps.list\`, \`lamps.get\`
- **Breaks nobody:** query parameter \`state\` takes \`DARK\`, too
  - in \`GET /lamps\`
  - methods: \`lamps.list\`
`);
});

it('a report names success and failure where a change shows at both', () => {
  const both = (schema: object) =>
    document({
      paths: {
        '/lamps': {
          get: {
            responses: Object.fromEntries(
              ['200', '409'].map((status) => [status, { description: '', content: json({ ...schema }) }]),
            ),
          },
        },
      },
    });
  const shown = renderMarkdown(diff(both(object({ id: { type: 'string' } })), both(object({}))));
  expect(shown).toContain('in `GET /lamps` (200, 409)');
});

it('a report is short when nothing changed', () => {
  expect(renderMarkdown(diff(before, before))).toBe('# a → b\n\nNothing changed.\n');
});

it('a report says how many there are when values or places are too many to read', () => {
  const brands = Array.from({ length: 30 }, (_, index) => `BRAND${index}`);
  const wide = renderMarkdown(
    diff(responding(object({ brand: text })), responding(object({ brand: { enum: brands } }))),
  );
  expect(wide).toContain('`BRAND7` and 22 more');
  const many = (schema: object) =>
    document({ paths: Object.fromEntries(brands.map((name) => [`/${name}`, { get: response(schema) }])) });
  expect(renderMarkdown(diff(many(object({ a: text })), many(object({}))))).toContain('and 20 more');
});

it('a report is whole as JSON, with one change in a line', () => {
  const written = renderJson(report);
  expect(JSON.parse(written)).toEqual(report);
  expect(written.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(report.changes.length);
  expect(JSON.parse(renderJson(diff(before, before)))).toMatchObject({ changes: [] });
});
