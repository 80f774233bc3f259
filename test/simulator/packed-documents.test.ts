import { expect, it } from 'vitest';
import { withoutDescriptions } from '../../src/simulator/document/packed-documents.ts';

it('packed documents have no descriptions, but the fields and values of the API that are called so', () => {
  const document = {
    info: { title: 'An API', description: 'What it is.' },
    properties: {
      description: { type: 'string', description: 'A field.', example: { description: 'a value' } },
      list: [{ description: 'One of several.', const: { description: 'a constant' } }],
    },
  };
  expect(withoutDescriptions(document)).toEqual({
    info: { title: 'An API' },
    properties: {
      description: { type: 'string', example: { description: 'a value' } },
      list: [{ const: { description: 'a constant' } }],
    },
  });
});
