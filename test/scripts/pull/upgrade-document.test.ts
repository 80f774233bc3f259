import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { upgradeDocument } from '../../../scripts/pull/upgrade-document.ts';
import { lamps, openProject } from './support.ts';

const upgraded = (schema: object): unknown => {
  const root = upgradeDocument({ ...lamps(), openapi: '3.0.3', components: { schemas: { A: schema } } }, 'a');
  return (root['components'] as { schemas: { A: unknown } }).schemas.A;
};

describe('OpenAPI 3.0 is upgraded: null', () => {
  it.each<[string, object, object]>([
    ['beside a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'beside an enumeration',
      { type: 'string', nullable: true, enum: ['A'] },
      { type: ['string', 'null'], enum: ['A'] },
    ],
    [
      'beside a reference',
      { allOf: [{ $ref: '#/a' }], nullable: true },
      { anyOf: [{ $ref: '#/a' }, { type: 'null' }] },
    ],
    [
      'beside oneOf',
      { oneOf: [{ type: 'string' }], nullable: true },
      { oneOf: [{ type: 'string' }, { type: 'null' }] },
    ],
    [
      'beside anyOf',
      { anyOf: [{ type: 'string' }], nullable: true },
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
    ],
    [
      'in a property',
      { properties: { nullable: { type: 'string', nullable: true } } },
      { properties: { nullable: { type: ['string', 'null'] } } },
    ],
  ])('OpenAPI 3.0 is upgraded: null %s', (_what, schema, expected) => {
    expect(upgraded(schema)).toEqual(expected);
  });

  it('exclusive limits of OpenAPI 3.0 become numbers', () => {
    expect(upgraded({ type: 'number', minimum: 0, exclusiveMinimum: true })).toEqual({
      type: 'number',
      exclusiveMinimum: 0,
    });
  });

  it('an upgraded document holds nothing that OpenAPI 3.1 does not know', async () => {
    await using project = await openProject();
    const { webhooks, ...document } = lamps();
    const fields = {
      state: { type: 'string', nullable: true },
      shade: { nullable: true, oneOf: [{ type: 'object' }] },
    };
    const schemas = { Lamp: { type: 'object', properties: fields, additionalProperties: false } };
    const vendor = { ...document, openapi: '3.0.1', 'x-webhooks': webhooks, components: { schemas } };
    const { entry } = await project.store(await project.write('vendor.json', vendor));
    expect(entry.provenance).toContain('upgraded from OpenAPI 3.0');
    const text = await readFile(join(project.openapi, entry.document), 'utf8');
    expect(text).not.toContain('nullable');
    expect(parse(text)).toMatchObject({ openapi: expect.stringMatching(/^3\.1\.\d$/), webhooks });
  });

  it('a schema of OpenAPI 3.0 without a meaning in OpenAPI 3.1 does not stop the pull', async () => {
    await using project = await openProject();
    const vendor = {
      ...lamps(),
      openapi: '3.0.1',
      components: { schemas: { Lamp: { nullable: true, not: {} } } },
    };
    const { contents } = await project.store(await project.write('vendor.json', vendor));
    expect(contents).toEqual({ events: 1, operations: 1 });
  });
});
