import { expect, it } from 'vitest';
import { readDocument } from '../../src/openapi/read-document.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const read = (schemas: Record<string, object>) =>
  readDocument({ openapi: '3.1.0', paths: {}, components: { schemas } }).components.schemas;
const id = { type: 'string', description: 'Its id.' };

it.each([
  [
    'where it is described',
    { allOf: [{ type: 'object', properties: { id } }, { required: ['id'] }] },
    { type: 'object', properties: { id }, required: ['id'] },
  ],
  [
    'beside other parts',
    {
      allOf: [
        ref('Base'),
        { properties: { id } },
        { properties: { a: { type: 'number' } }, required: ['id', 'a'] },
      ],
    },
    {
      allOf: [
        ref('Base'),
        { type: 'object', properties: { id }, required: ['id'] },
        { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] },
      ],
    },
  ],
  [
    'with the description of a shared part',
    { allOf: [ref('Base'), { required: ['name'] }] },
    {
      allOf: [ref('Base'), { type: 'object', properties: { name: { type: 'number' } }, required: ['name'] }],
    },
  ],
  [
    'as anything where nobody describes it',
    { allOf: [ref('Base'), { required: ['other'] }] },
    { allOf: [ref('Base'), { type: 'object', properties: { other: {} }, required: ['other'] }] },
  ],
])('a field that another part requires is required %s', (_what, lamp, expected) => {
  const Base = { allOf: [{ type: 'object', properties: { name: { type: 'number' } } }, ref('Top')] };
  expect(read({ Lamp: lamp, Base, Top: { type: 'object', properties: {} } })['Lamp']).toEqual(expected);
});
