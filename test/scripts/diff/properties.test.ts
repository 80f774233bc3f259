import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../../../scripts/codegen/manifest.ts';
import { collectFacts } from '../../../scripts/diff/collect-facts.ts';
import { compareField } from '../../../scripts/diff/compare-field.ts';
import type { Change, Kind } from '../../../scripts/diff/report.ts';
import { renameComponents } from '../support/rename-components.ts';
import { inlineComponents } from './inline-components.ts';
import { diff, document, json, lines, object } from './support.ts';

type Json = Record<string, unknown>;

const names = [
  'id',
  'name',
  'state',
  'linkState',
  'linkToken',
  'locationId',
  'location',
  'kind',
  'data',
  'levels',
];
const components = ['Lamp', 'Place', 'State'];

const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(
      { type: 'string' },
      { type: ['string', 'null'] },
      { type: 'string', format: 'uuid', maxLength: 36 },
      { type: 'integer' },
      { type: 'number', minimum: 0 },
      { type: 'boolean', default: false },
      {},
    ),
    fc.subarray(['A', 'B', 'C'], { minLength: 1 }).map((values) => ({ type: 'string', enum: values })),
    fc.constantFrom(...components).map((name) => ({ $ref: `#/components/schemas/${name}` })),
    tie('schema').map((items) => ({ type: 'array', items })),
    fc
      .dictionary(fc.constantFrom(...names), fc.tuple(tie('schema'), fc.boolean()), { maxKeys: 4 })
      .map((members) => ({
        type: 'object',
        properties: Object.fromEntries(Object.entries(members).map(([name, [member]]) => [name, member])),
        required: Object.keys(members).filter((name) => members[name]?.[1]),
      })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
  ),
}));

/** Components refer to nothing, so that none is made of itself. */
const leaf = schema.map((each) => withoutReferences(each) as Json);

const operation = fc.record({ taken: schema, given: schema, status: fc.constantFrom('200', '201', '206') });

const root = fc
  .record({
    paths: fc.dictionary(
      fc.constantFrom(
        '/lamps',
        '/lamps/{lampId}',
        '/users/{userId}/lamps',
        '/me',
        '/charging-places',
        '/places',
      ),
      fc.dictionary(fc.constantFrom('get', 'put', 'post'), operation, { minKeys: 1, maxKeys: 2 }),
      { maxKeys: 3 },
    ),
    schemas: fc.record({ Lamp: leaf, Place: leaf, State: leaf }),
  })
  .map(({ paths, schemas }) =>
    document({
      paths: Object.fromEntries(
        Object.entries(paths).map(([path, methods]) => [
          path,
          Object.fromEntries(Object.entries(methods).map(([method, each]) => [method, toOperation(each)])),
        ]),
      ),
      components: { schemas },
    }),
  );

it('the comparison finds nothing between a document and itself', () => {
  fc.assert(
    fc.property(root, (each) => {
      expect(lines(each, each)).toEqual([]);
    }),
    { seed: 5, numRuns: 150 },
  );
});

it('the comparison finds nothing when components are only called otherwise, or not there at all', () => {
  fc.assert(
    fc.property(root, (each) => {
      expect(lines(each, JSON.parse(renameComponents(each)) as Json)).toEqual([]);
      expect(lines(each, inlineComponents(each))).toEqual([]);
    }),
    { seed: 5, numRuns: 150 },
  );
});

it('the comparison finds something whenever two documents differ', () => {
  fc.assert(
    fc.property(root, root, (a, b) => {
      const isSame = comparable(a) === comparable(b);
      expect(lines(a, b).length === 0).toBe(isSame);
    }),
    { seed: 5, numRuns: 150 },
  );
});

it('the comparison finds every single change of a field', () => {
  fc.assert(
    fc.property(schema, schema, (a, b) => {
      const [before, after] = [a, b].map((inner) => holding({ inner: withoutReferences(inner), same: {} }));
      if (!before || !after) return;
      expect(lines(before, after).length === 0).toBe(comparable(before) === comparable(after));
    }),
    { seed: 5, numRuns: 300 },
  );
});

it('the comparison finds the same the other way round', () => {
  fc.assert(
    fc.property(root, root, (a, b) => {
      const [there, back] = [diff(a, b), diff(b, a)];
      expect(reported(there.changes, 'removed')).toEqual(reported(back.changes, 'added'));
      expect(reported(there.changes, 'added')).toEqual(reported(back.changes, 'removed'));
      for (const kind of ['renamed', 'moved'] as const) {
        const mirrored = back.changes.map(exchanged);
        expect(pairs(there.changes, kind)).toEqual(pairs(mirrored, kind));
      }
    }),
    { seed: 5, numRuns: 200 },
  );
});

it('the comparison calls what is wider one way narrower the other way', () => {
  const opposite = { wider: 'narrower', narrower: 'wider', different: 'different', none: 'none' };
  const field = fc.record({
    presence: fc.constantFrom('required' as const, 'conditional' as const, 'optional' as const),
    types: fc.constantFrom<string[]>(
      [],
      ['integer'],
      ['number'],
      ['string'],
      ['integer', 'string'],
      ['number', 'string'],
    ),
    nullable: fc.boolean(),
    values: fc.option(fc.subarray(['A', 'B', 'C'], { minLength: 1 }), { nil: undefined }),
    format: fc.option(fc.constantFrom('uuid', 'uri'), { nil: undefined }),
    default: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    deprecated: fc.boolean(),
    limits: fc.dictionary(fc.constantFrom('maxLength', 'minimum', 'exclusiveMaximum', 'pattern'), fc.nat(3)),
    forms: fc.constant<string[]>([]),
  });
  fc.assert(
    fc.property(field, field, (a, b) => {
      const there = compareField(a, b).map(({ effect }) => opposite[effect]);
      expect(there.toSorted()).toEqual(
        compareField(b, a)
          .map(({ effect }) => effect)
          .toSorted(),
      );
    }),
    { seed: 5, numRuns: 500 },
  );
});

it('the comparison finds nothing in a real document when components are called otherwise or not there at all', async () => {
  const { entries } = await readManifest('openapi/versions.json', 'openapi/versions.json');
  const file = entries.at(-1)?.document ?? '';
  const real = parse(await readFile(`openapi/${file}`, 'utf8')) as Json;
  expect(lines(real, JSON.parse(renameComponents(real)) as Json)).toEqual([]);
  expect(lines(real, inlineComponents(real))).toEqual([]);
});

const holding = (properties: Json): Json =>
  document({ paths: { '/lamps': { get: { responses: { '200': { content: json(object(properties)) } } } } } });

/** The facts as text, whatever the order in which the document tells them. */
function comparable(each: Json): string {
  const textOf = (value: unknown): string => {
    if (value instanceof Map) return textOf([...(value as Map<string, unknown>)]);
    if (Array.isArray(value)) return `[${value.map(textOf).toSorted().join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'none';
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}:${textOf(inner)}`)
      .toSorted()
      .join()}}`;
  };
  return textOf(collectFacts(structuredClone(each)));
}

function toOperation({ taken, given, status }: { taken: Json; given: Json; status: string }): Json {
  return {
    requestBody: { content: json(taken) },
    responses: { [status]: { description: '', content: json(given) } },
  };
}

function withoutReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutReferences);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node) return { type: 'string' };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutReferences(value)]));
}

const reported = (changes: readonly Change[], kind: Kind): string[] =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ subject, name, from, to, fields }) => JSON.stringify([subject, name, from ?? to, fields]))
    .toSorted();

const exchanged = (change: Change): Change =>
  Object.assign(structuredClone(change), { from: change.to, to: change.from });

const pairs = (changes: readonly Change[], kind: Kind): string[] =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ from, to }) => JSON.stringify([from, to]))
    .toSorted();
