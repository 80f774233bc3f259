import { expect, it } from 'vitest';
import { resolveReference } from '../../src/openapi/pointer.ts';

const root = {
  paths: {
    '/lamps/{id}': { $ref: '#/components/pathItems/Lamp' },
    '/around': { $ref: '#/paths/~1around' },
  },
  components: {
    pathItems: { Lamp: { get: { content: { 'application/json; charset=utf-8': { schema: 1 } } } } },
    schemas: { 'Page[Lamp]': 2, '100%': 3, plain: { $ref: 4 } },
  },
};

it.each([
  ['#/components/schemas/Page[Lamp]', 2],
  ['#/components/schemas/Page%5BLamp%5D', 2],
  ['#/components/schemas/100%', 3],
  ['#/components/pathItems/Lamp/get/content/application~1json%3B%20charset%3Dutf-8/schema', 1],
  ['#/paths/~1lamps~1{id}/get/content/application~1json;%20charset=utf-8/schema', 1],
  ['#/paths/~1lamps~1%7Bid%7D', root.paths['/lamps/{id}']],
  ['#/paths/~1around/get', undefined],
  ['#/components/schemas/plain/further', undefined],
  ['#/components/schemas/toString', undefined],
  ['other.json#/a', undefined],
  ['#', root],
])('a reference leads to what it names, however it is spelt and through others: %s', (reference, named) => {
  expect(resolveReference(root, reference)).toEqual(named);
});
