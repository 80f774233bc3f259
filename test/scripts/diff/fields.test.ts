import { expect, it } from 'vitest';
import { responding, diff, event, lines, object, taking } from './support.ts';

const text = { type: 'string' };
const nullable = { type: ['string', 'null'] };
const response = (before: object, after: object, status?: string): string[] =>
  lines(responding({ ...before }, status), responding({ ...after }, status));
const request = (before: object, after: object): string[] =>
  lines(taking({ ...before }), taking({ ...after }));

it('the comparison tells required from optional', () => {
  const [optional, required] = [object({ a: text }, []), object({ a: text })];
  expect(response(optional, required)).toEqual(['field a required: optional > required | nobody']);
  expect(response(required, optional)).toEqual(['field a optional: required > optional | reader']);
  expect(request(optional, required)).toEqual(['field a required: optional > required | writer']);
  expect(request(required, optional)).toEqual(['field a optional: required > optional | nobody']);
});

it('the comparison tells null, however it is written', () => {
  const spellings = [
    nullable,
    { oneOf: [text, { type: 'null' }] },
    { anyOf: [{ type: 'null' }, text] },
    { allOf: [text, { type: ['string', 'null'] }] },
  ];
  for (const spelling of spellings.slice(0, 3)) {
    expect(response(object({ a: text }), object({ a: spelling }))).toEqual([
      'field a nullable: - > - | reader',
    ]);
    expect(response(object({ a: spelling }), object({ a: nullable }))).toEqual([]);
  }
  expect(request(object({ a: nullable }), object({ a: text }))).toEqual(['field a not-null: - > - | writer']);
});

it('the comparison tells values that came from values that went', () => {
  const [few, many] = [{ enum: ['A', 'B'] }, { enum: ['C', 'B', 'A'] }];
  expect(response(object({ a: few }), object({ a: many }))).toEqual([
    'field a enum-added: - > ["C"] | exhaustive reader',
  ]);
  expect(request(object({ a: many }), object({ a: few }))).toEqual([
    'field a enum-removed: ["C"] > - | writer',
  ]);
  expect(response(object({ a: { const: 'A' } }), object({ a: few }))).toEqual([
    'field a enum-added: - > ["B"] | exhaustive reader',
  ]);
  expect(response(object({ a: few }), object({ a: text }))).toEqual([
    'field a enum-opened: ["A","B"] > - | exhaustive reader',
  ]);
  expect(request(object({ a: text }), object({ a: few }))).toEqual([
    'field a enum-closed: - > ["A","B"] | writer',
  ]);
});

it('the comparison tells types, and which of them hold the others', () => {
  const type = (name: string | string[]): object => object({ a: { type: name } });
  expect(response(type('integer'), type('number'))).toEqual(['field a type: integer > number | reader']);
  expect(response(type('number'), type('integer'))).toEqual(['field a type: number > integer | nobody']);
  expect(request(type('integer'), type('number'))).toEqual(['field a type: integer > number | nobody']);
  expect(request(type('string'), type(['string', 'boolean']))).toEqual([
    'field a type: string > boolean or string | nobody',
  ]);
  expect(request(type('string'), type('boolean'))).toEqual(['field a type: string > boolean | writer']);
  expect(request(type('string'), object({ a: {} }))).toEqual(['field a type: string > anything | nobody']);
});

it('the comparison tells formats, limits and defaults', () => {
  const date = { type: 'string', format: 'date-time' };
  expect(request(object({ a: text }), object({ a: date }))).toEqual([
    'field a format: - > date-time | writer',
  ]);
  expect(request(object({ a: date }), object({ a: text }))).toEqual([
    'field a format: date-time > - | nobody',
  ]);
  const long = (maxLength: number) => object({ a: { type: 'string', maxLength } });
  expect(request(long(500), long(100))).toEqual(['field a limit: maxLength 500 > maxLength 100 | writer']);
  expect(request(long(100), long(500))).toEqual(['field a limit: maxLength 100 > maxLength 500 | nobody']);
  expect(request(object({ a: text }), long(500))).toEqual(['field a limit: - > maxLength 500 | writer']);
  const least = (minimum: number) => object({ a: { type: 'number', minimum } });
  expect(request(least(1), least(2))).toEqual(['field a limit: minimum 1 > minimum 2 | writer']);
  const preset = (value: string) => object({ a: { type: 'string', default: value } });
  expect(request(preset('x'), preset('y'))).toEqual(['field a default: x > y | writer']);
  expect(request(object({ a: text }), preset('y'))).toEqual(['field a default: - > y | nobody']);
});

it.each([
  [{ exclusiveMinimum: 0 }, { minimum: 1 }],
  [{ exclusiveMaximum: 10 }, { maximum: 9 }],
  [
    { exclusiveMinimum: 0, exclusiveMaximum: 10 },
    { minimum: 1, maximum: 9 },
  ],
  [{ exclusiveMinimum: 0, minimum: 0 }, { minimum: 1 }],
])('the comparison sees no change of an integer between %j and %j', (one, other) => {
  const [a, b] = [one, other].map((limits) => object({ a: { type: ['integer', 'null'], ...limits } }));
  expect(request(a!, b!)).toEqual([]);
  expect(request(b!, a!)).toEqual([]);
  // More than 0 is not at least 1 for other numbers.
  const [c, d] = [one, other].map((limits) => object({ a: { type: 'number', ...limits } }));
  expect(request(c!, d!)).not.toEqual([]);
});

it('the comparison finds limits behind references', () => {
  const withLimit = (maxLength: number) => ({
    ...taking(object({ a: { $ref: '#/components/schemas/Name' } })),
    components: { schemas: { Name: { type: 'string', maxLength } } },
  });
  expect(lines(withLimit(5), withLimit(4))).toEqual(['field a limit: maxLength 5 > maxLength 4 | writer']);
});

it('the comparison tells deprecation', () => {
  const old = object({ a: { type: 'string', deprecated: true } });
  expect(response(object({ a: text }), old)).toEqual(['field a deprecated: - > - | nobody']);
  expect(response(old, object({ a: text }))).toEqual(['field a undeprecated: - > - | nobody']);
});

it('the comparison names what came or went with all that is in it, once', () => {
  const place = object({ longitude: { type: 'number' }, inner: object({ deep: text }) });
  const [without, with_] = [object({ a: text }), object({ a: text, place })];
  expect(response(without, with_)).toEqual([
    'field place added: - > object, required {longitude inner inner.deep} | nobody',
  ]);
  expect(response(with_, without)).toEqual([
    'field place removed: object, required > - {longitude inner inner.deep} | reader',
  ]);
  expect(request(without, with_)).toEqual([
    'field place added: - > object, required {longitude inner inner.deep} | writer',
  ]);
  expect(request(without, object({ a: text, place }, ['a']))).toEqual([
    'field place added: - > object, optional {longitude inner inner.deep} | nobody',
  ]);
});

it.each([
  ['chargingLocationId', 'locationId'],
  ['linkState', 'linkToken'],
  ['entityType', 'targetType'],
])('the comparison sees that %s is called %s now', (from, to) => {
  const other = { b: { type: 'boolean' } };
  expect(response(object({ [from]: text, ...other }), object({ [to]: text, ...other }))).toEqual([
    `field ${from} renamed: ${from} > ${to} | reader`,
  ]);
});

it('the comparison does not take different things for renamed ones', () => {
  expect(response(object({ userName: text }), object({ colorScheme: text }))).toHaveLength(2);
  expect(response(object({ chargeRate: { type: 'number' } }), object({ chargeState: text }))).toHaveLength(2);
  expect(
    response(object({ information: object({ id: text }) }), object({ location: object({ id: text }) })),
  ).toHaveLength(2);
});

it('the comparison sees that an object has another name by what is in it', () => {
  const start = object({ createdAt: text, endedAt: text, targetId: text });
  expect(response(object({ externalStart: start }), object({ smartOverride: start }))).toEqual([
    'field externalStart renamed: externalStart > smartOverride | reader',
  ]);
});

it('the comparison says only once that a renamed field changed, too', () => {
  expect(request(object({ forceLanguage: text }, []), object({ language: { enum: ['de', 'en'] } }))).toEqual([
    'field forceLanguage renamed: forceLanguage > language | writer',
    'field language required: optional > required | writer',
    'field language enum-closed: - > ["de","en"] | writer',
  ]);
});

it('the comparison sees that a field moved into an object, new or not', () => {
  const id = { type: ['string', 'null'], format: 'uuid' };
  const flat = object({ name: text, locationId: id });
  expect(response(flat, object({ name: text, location: object({ id }) }))).toEqual([
    'field locationId moved: locationId > location.id | reader',
  ]);
  expect(response(flat, object({ name: text, location: object({ id, lastUpdated: text }) }))).toEqual([
    'field locationId moved: locationId > location.id | reader',
    'field location.lastUpdated added: - > string, required | nobody',
  ]);
});

it('the comparison sees that fields moved out of an object', () => {
  const stats = object({ estimatedSavings: { type: 'number' }, kept: text });
  expect(
    response(
      object({ stats }),
      object({ stats: object({ kept: text }), estimatedSavings: { type: 'number' } }),
    ),
  ).toEqual(['field stats.estimatedSavings moved: stats.estimatedSavings > estimatedSavings | reader']);
});

it('the comparison sees that a list comes in pages now, and compares its items all the same', () => {
  const item = (more: object): object => object({ id: text, state: text, ...more });
  const page = (items: object): object =>
    object({ data: { type: 'array', items }, pagination: object({ after: nullable }) });
  expect(
    response({ type: 'array', items: item({ old: text }) }, page(item({ young: { type: 'boolean' } }))),
  ).toEqual([
    'field old removed: string, required > - | reader',
    'field [] moved: [] > data[] | reader',
    'field pagination added: - > object, required {after} | nobody',
    'field young added: - > boolean, required | nobody',
  ]);
});

it('the comparison reads unions as somebody does who does not tell their members apart', () => {
  const on = object({ kind: { const: 'ON' }, level: { type: 'number' } });
  const off = object({ kind: { const: 'OFF' } });
  expect(response(on, { oneOf: [on, off] })).toEqual([
    'field level conditional: required > conditional | reader',
    'field kind enum-added: - > ["OFF"] | exhaustive reader',
  ]);
  expect(response({ oneOf: [on, off] }, { oneOf: [off, on] })).toEqual([]);
  expect(response({ oneOf: [on, off] }, { anyOf: [off, on] })).toEqual([]);
});

it('the comparison notices other combinations when nothing else tells of them', () => {
  const [a, b, c] = [object({ x: text }), object({ y: text }), object({ x: text, y: text })];
  const kinds = request({ oneOf: [a, b, c] }, { oneOf: [a, b] });
  expect(kinds).toEqual([expect.stringMatching(/^body \(whole\) forms: .* \| writer$/)]);
});

it('the comparison follows circles only once', () => {
  const tree = (extra: object) => ({
    ...responding({ $ref: '#/components/schemas/Node' }),
    components: {
      schemas: {
        Node: object({
          name: text,
          children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
          ...extra,
        }),
      },
    },
  });
  expect(lines(tree({}), tree({ size: text }))).toEqual(['field size added: - > string, required | nobody']);
});

it('the comparison reads values of maps', () => {
  const map = (values: object): object =>
    object({ labels: { type: 'object', additionalProperties: values } });
  expect(response(map(text), map({ type: 'number' }))).toEqual([
    'field labels{} type: string > number | reader',
  ]);
});

it('the comparison does not mind whether an object is closed', () => {
  expect(response(object({ a: text }), { ...object({ a: text }), additionalProperties: false })).toEqual([]);
});

it('the comparison folds what a response and an event share', () => {
  const both = (lamp: Record<string, unknown>) => ({
    ...responding(lamp),
    webhooks: {
      ...event('lamp:updated', { lamp }),
      ...event('lamp:gone', { lamp }),
      ...event('test'),
      ...event('beat'),
    },
  });
  const { changes } = diff(both(object({ oldName: text })), both(object({ newName: text })));
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ direction: 'response', from: 'oldName', to: 'newName' });
  expect(changes[0]?.places.map((place) => [place.operation ?? place.event, place.at])).toEqual([
    ['GET /lamps/{lampId}', ''],
    ['lamp:gone', 'lamp'],
    ['lamp:updated', 'lamp'],
  ]);
});
