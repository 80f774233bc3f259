import type { ValidateFunction } from 'ajv/dist/2020.js';

import { lazy } from '../../core/lazy.ts';
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

/** A start of the simulator does not need it. */
const loadCheck = lazy(async (): Promise<ValidateFunction<LinkCompletion>> => {
  const { createAjv } = await import('../document/ajv.ts');
  return createAjv({ discriminator: true }).compile(schema);
});

/** Reads what was sent over HTTP to complete a Link session; 400 problem for anything that is not as it should be. */
export async function linkCompletion(json: unknown): Promise<LinkCompletion> {
  const check = await loadCheck();
  if (check(json)) return json;
  const issues = toIssues('body', '', check.errors ?? []);
  throw problem.invalid(issues.map(issueText).join('; '), issues);
}
