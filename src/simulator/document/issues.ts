import type { ErrorObject } from 'ajv/dist/2020.js';

import type { Issue } from './issue.ts';

/** ajv's errors as issues: each place and message once, the deepest places first, a handful at most. */
export function toIssues(place: string, prefix: string, errors: readonly ErrorObject[]): Issue[] {
  const issues = errors
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => ({ in: place, path: prefix + error.instancePath, message: describe(error) }));
  const byText = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  return [...byText.values()].toSorted((a, b) => depth(b) - depth(a)).slice(0, 8);
}

export function issueText(issue: Issue): string {
  return `${[issue.in, issue.path.replace(/^\//, '')].filter(Boolean).join('/')} ${issue.message}`;
}

function describe(error: ErrorObject): string {
  const params: Record<string, unknown> = error.params;
  switch (error.keyword) {
    case 'enum':
      return `must be one of ${list(params['allowedValues'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'additionalProperties':
      return `must not have the field ${JSON.stringify(params['additionalProperty'])}`;
    case 'unevaluatedProperties':
      return `must not have the field ${JSON.stringify(params['unevaluatedProperty'])}`;
    default:
      return error.message ?? `does not satisfy ${error.keyword}`;
  }
}

function list(values: unknown): string {
  const all = Array.isArray(values) ? values.map(String) : [];
  return all.length > 12 ? `${all.slice(0, 12).join(', ')} … (${all.length} values)` : all.join(', ');
}

const depth = (issue: Issue): number => issue.path.split('/').length;
