import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/openapi/openapi.ts';
import { readDocument } from '../../src/openapi/read-document.ts';
import { jsonOf } from '../../src/openapi/resolve.ts';
import { variantsOf } from '../../src/openapi/variants.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const media = (schema: object) => ({ content: { 'application/json': { schema } } });
const components = (schemas: object) => ({ components: { schemas } });

/** What a document asks for and gives of one schema that stands in a request and in its response. */
function bothWays(schema: object, rest: object = {}) {
  const document = readDocument({
    openapi: '3.1.0',
    paths: { '/lamps': { post: { requestBody: media(schema), responses: { '200': media(schema) } } } },
    ...rest,
  });
  const { post } = document.paths['/lamps']!;
  const seen = (content: Parameters<typeof jsonOf>[0]) => {
    const found: Schema = jsonOf(content)?.schema ?? {};
    const [variant] = variantsOf(found, document) ?? [];
    return {
      fields: [...(variant?.properties.keys() ?? [])].toSorted(),
      required: [...(variant?.required ?? [])].toSorted(),
    };
  };
  return {
    body: post!.requestBody!,
    sent: seen(post!.requestBody!.content),
    received: seen(post!.responses!['200']!.content),
  };
}

const lamp = {
  type: 'object',
  required: ['id', 'secret', 'name'],
  properties: {
    id: { type: 'string', readOnly: true },
    secret: { type: 'string', writeOnly: true },
    name: { type: 'string' },
  },
};
const sent = { fields: ['name', 'secret'], required: ['name', 'secret'] };
const received = { fields: ['id', 'name'], required: ['id', 'name'] };

describe('a schema of requests and responses', () => {
  it.each([
    ['in its places', lamp, {}],
    ['shared', ref('Lamp'), components({ Lamp: lamp })],
    ['shared by another name', ref('Same'), components({ Lamp: lamp, Same: ref('Lamp') })],
    [
      'whose parts require what others describe',
      {
        allOf: [
          ref('Base'),
          { type: 'object', required: ['id', 'secret'], properties: { name: { type: 'string' } } },
          { type: 'object', required: ['name'] },
        ],
      },
      components({ Base: { ...lamp, required: [] } }),
    ],
    [
      'whose fields are shared',
      { ...lamp, properties: { ...lamp.properties, id: ref('Id') } },
      components({ Id: { type: 'string', readOnly: true } }),
    ],
  ])('a schema of requests and responses has neither way what goes the other: %s', (_what, schema, rest) => {
    expect(bothWays(schema, rest)).toMatchObject({ sent, received });
  });

  it('a schema of requests and responses needs no body when nothing of it can be sent', () => {
    const onlyRead = {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', readOnly: true } },
    };
    expect(bothWays(onlyRead).body).not.toHaveProperty('required');
  });

  it('a schema of requests and responses is as it was where nothing goes one way, and in circles', () => {
    const node = {
      type: 'object',
      required: ['next'],
      properties: { next: ref('Node'), id: { type: 'string', readOnly: true } },
    };
    expect(bothWays(ref('Node'), components({ Node: node }))).toMatchObject({
      sent: { fields: ['next'], required: ['next'] },
      received: { fields: ['id', 'next'] },
    });
    const plain = { type: 'object', properties: { a: { type: 'string', readOnly: false } } };
    const { sent: one, received: other } = bothWays(ref('Plain'), components({ Plain: plain }));
    expect(one).toEqual(other);
  });
});
