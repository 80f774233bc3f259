import type { ValidateFunction } from 'ajv/dist/2020.js';

import { issueText, toIssues } from '../document/issues.ts';
import { problem } from '../versions/problems.ts';
import { deviceSchemas } from '../assets/schemas.ts';
import type { LinkCompletion } from '../link/session.ts';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    vendor: { type: 'string' },
    devices: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: deviceSchemas,
      },
    },
  },
};

// Loaded when it is needed first: a start does not.
const compile = async (): Promise<ValidateFunction<LinkCompletion>> => {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  return new Ajv2020({ allErrors: true, allowUnionTypes: true, discriminator: true }).compile(schema);
};
let compiled: ValidateFunction<LinkCompletion> | undefined;

/** Reads what was sent over HTTP to complete a Link session; 400 problem for anything that is not as it should be. */
export async function linkCompletion(json: unknown): Promise<LinkCompletion> {
  compiled ??= await compile();
  if (compiled(json)) return json;
  const issues = toIssues('body', '', compiled.errors ?? []);
  throw problem.invalid(issues.map(issueText).join('; '), issues);
}
