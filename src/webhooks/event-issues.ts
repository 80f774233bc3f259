import type { EventIssue, EventSchema, SchemaIssue } from './types.ts';

/** One complaint, and the way to the value it is about. */
export interface FoundIssue extends EventIssue {
  readonly steps: readonly PropertyKey[];
}

/** What a schema has against a value; empty when nothing. */
export function issuesOf(schema: EventSchema, value: unknown): readonly FoundIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, []));
}

/** Of a union, the complaints of the alternative that has least to complain of tell more than "invalid input". */
function flatten(issue: SchemaIssue, before: readonly PropertyKey[]): FoundIssue[] {
  const steps = [...before, ...issue.path];
  const [closest = []] = (issue.errors ?? []).toSorted((a, b) => a.length - b.length);
  if (closest.length > 0) return closest.flatMap((inner) => flatten(inner, steps));
  return [{ path: steps.map(String).join('.'), message: issue.message, steps }];
}
