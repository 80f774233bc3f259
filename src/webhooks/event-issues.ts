import type { EventIssue, EventSchema, SchemaIssue } from './types.ts';

/** One complaint, and the way to the value it is about. */
export interface FoundIssue extends EventIssue {
  readonly steps: readonly PropertyKey[];
}

/** What a schema has against a value; empty when nothing. */
export function issuesOf(schema: EventSchema, value: unknown): readonly FoundIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, [], value));
}

/** Of a union, the complaints of the alternative that was most likely meant tell more than "invalid input". */
function flatten(issue: SchemaIssue, before: readonly PropertyKey[], value: unknown): FoundIssue[] {
  const steps = [...before, ...issue.path];
  /** How many constants of an alternative, such as the kind of an action, are there with another value. */
  const mismatches = (issues: readonly SchemaIssue[]) =>
    issues.filter(
      ({ code, path }) => code === 'invalid_value' && valueAt(value, [...steps, ...path]) !== undefined,
    ).length;
  const [meant = []] = (issue.errors ?? []).toSorted(
    (a, b) => mismatches(a) - mismatches(b) || a.length - b.length,
  );
  if (meant.length > 0) return meant.flatMap((inner) => flatten(inner, steps, value));
  return [{ path: steps.map(String).join('.'), message: issue.message, steps }];
}

/** What stands at the end of a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}
