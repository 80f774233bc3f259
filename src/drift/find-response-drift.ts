import { findDrift } from './find-drift.ts';
import type { ResponseDrift } from './response-drift.ts';
import type { Validator } from './schema.ts';
import { issuesOf, placeOf, valueAt, type FoundIssue } from './schema-issues.ts';

type Kind = ResponseDrift['kind'];

/** Finds where the content of a response is not as its schema describes it. */
export function findResponseDrift(
  schema: Validator,
  content: unknown,
  found: (kind: Kind, path: string, value: unknown) => void,
): void {
  for (const issue of issuesOf(schema, content)) {
    found(kindOf(issue, content), placeOf(issue.steps), valueAt(content, issue.steps));
  }
  findDrift(schema, content, found);
}

function kindOf({ steps, constant, noAlternative }: FoundIssue, content: unknown): Kind {
  const key = steps.at(-1);
  const parent = valueAt(content, steps.slice(0, -1));
  const isField = key !== undefined && typeof parent === 'object' && parent !== null;
  if (isField && !Object.hasOwn(parent, key)) return 'missing';
  const other = constant === 'other' || noAlternative === true;
  return other && typeof valueAt(content, steps) === 'string' ? 'enum' : 'type';
}
