import { expect, it } from 'vitest';
import { emitTypes } from '../../scripts/codegen/emit-types.ts';
import type { Document } from '../../src/openapi/openapi.ts';

it.each(['Enode-Version', 'enode-version'])(
  'A document that requires the header %s does not make callers give it, since the client sends it',
  async (name) => {
    const schema = { type: 'string', enum: ['2024-10-01'] };
    const document = {
      openapi: '3.1.0',
      info: { title: 'Test', version: 'latest' },
      webhooks: {},
      components: { schemas: {}, parameters: {}, requestBodies: {}, responses: {}, headers: {} },
      paths: {
        '/users': {
          get: {
            parameters: [
              { name, in: 'header', required: true, schema },
              { name: 'Other', in: 'header', required: true, schema: { type: 'string' } },
            ],
            responses: { '204': { description: 'Done' } },
          },
        },
      },
    } satisfies Document;
    const types = await emitTypes(document, []);
    expect(types).toContain(`"${name}"?: "2024-10-01";`);
    expect(types).toMatch(/\bOther: string;/);
  },
);
