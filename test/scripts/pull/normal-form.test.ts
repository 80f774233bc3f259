import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { normalForm } from '../../../scripts/pull/normal-form.ts';
import { below, order } from '../../../scripts/pull/key-order.ts';
import { lamps } from './support.ts';

/** Names that mean something somewhere in a document, and names that do not. */
const keys = fc.oneof(
  fc.constantFrom(...new Set(Object.values(order).flat())),
  fc.constantFrom('200', '4XX', 'default', 'x-note', '__proto__', '~', 'null', 'on', '2030-01-01', ''),
  fc.string({ unit: 'grapheme' }),
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('a', ' ', '\n', '\r', '\t', '#', ':', '- ', '>', '|', "'", '"', '\u2028', '\ufeff'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('yes', '0777', '1e3', '2030-01-01', 'null', '~', '.inf', '=', '<<', '012:34'),
);
const documents = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      texts,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(keys, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
    ),
  }))
  .value.map((value) => ({
    openapi: '3.1.0',
    components: { schemas: { A: value } },
    paths: { '/a': value },
    info: value,
  }));

describe('the normal form', () => {
  it('the normal form loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(parse(normalForm(document))).toEqual(document);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('the normal form of the form is the form', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const once = normalForm(document);
        expect(normalForm(parse(once))).toBe(once);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('the normal form does not depend on the order of keys and named parts', () => {
    const { openapi, info, paths, webhooks, components } = lamps();
    const other = {
      components,
      webhooks,
      paths,
      info: Object.fromEntries(Object.entries(info).toReversed()),
      openapi,
    };
    expect(normalForm(other)).toBe(normalForm(lamps()));
    const named = (names: string[]) => ({
      components: { schemas: Object.fromEntries(names.map((name) => [name, {}])) },
      paths: Object.fromEntries(names.map((name) => [`/${name}`, {}])),
    });
    expect(normalForm(named(['b', 'a']))).toBe(normalForm(named(['a', 'b'])));
  });

  it('the normal form keeps the order of properties, lists and examples, whatever their names', () => {
    const schema = {
      properties: { type: { const: 1 }, id: { enum: ['b', 'a'] }, properties: {} },
      required: ['type', 'id'],
      example: { type: 1, id: 'b', $ref: 'x' },
    };
    const found = parse(normalForm({ components: { schemas: { A: schema } } })) as {
      components: { schemas: { A: typeof schema } };
    };
    const { A } = found.components.schemas;
    expect(Object.keys(A.properties)).toEqual(['type', 'id', 'properties']);
    expect(Object.keys(A.example)).toEqual(['type', 'id', '$ref']);
    expect(A.required).toEqual(['type', 'id']);
  });

  it('the normal form orders the keys inside properties and members of unions', () => {
    const inner = { description: 'b', type: 'string' };
    const turned = { type: 'string', description: 'b' };
    const form = (node: object) =>
      normalForm({
        components: { schemas: { A: { properties: { a: node }, items: node, allOf: [{ oneOf: [node] }] } } },
      });
    expect(form(turned)).toBe(form(inner));
  });

  it('the normal form shows a changed word as one changed line', () => {
    const text = `${'Many words. '.repeat(40)}\n\nA second paragraph, ${'and more '.repeat(30)}`;
    const form = (description: string) => normalForm({ info: { description } }).split('\n');
    const before = form(text);
    const after = form(text.replace('Many', 'More'));
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
    expect(after).toHaveLength(before.length);
  });

  it('the normal form has no anchors, no carriage returns and no flow maps', () => {
    const shared = { type: 'object', properties: { a: { type: 'string' } }, required: ['a', 'b'] };
    const form = normalForm({ components: { schemas: { A: shared, B: shared } }, info: { title: 'a\r\nb' } });
    expect(form).not.toMatch(/[&*]a\d|\r/);
    expect(form).toContain('required:\n        - a\n        - b\n');
  });

  it('the normal form knows what stands below a key only where the key is known', () => {
    for (const [kind, places] of Object.entries(below)) {
      const known: readonly string[] = order[kind as keyof typeof order];
      expect(Object.keys(places).filter((key) => !known.includes(key))).toEqual([]);
    }
  });
});
