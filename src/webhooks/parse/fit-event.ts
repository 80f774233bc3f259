import { issuesOf, valueAt, type FoundIssue } from '../../drift/schema-issues.ts';
import type { EventSchema } from '../types.ts';
import { isObject } from '../../core/is-object.ts';

/** A field that a schema requires and that is not there. */
interface Missing {
  readonly issue: FoundIssue;
  readonly parent: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
}

/** A field that was filled in may show that others are missing, in another alternative of a union. */
const maxRounds = 3;

/**
 * Where an event does not fit its schema, once `null` stands in each missing field for which the schema takes
 * it. What is missing and takes no `null` stays missing. The schema itself decides: a `null` that it still
 * complains of is taken away again.
 */
export function fitEvent(schema: EventSchema, event: unknown): readonly FoundIssue[] {
  let issues = issuesOf(schema, event);
  /** Missing fields that take no `null`, by their path. */
  const refused = new Map<string, FoundIssue>();
  for (let round = 0; round < maxRounds; round++) {
    const missing = issues.flatMap((issue) => missingAt(event, issue) ?? []);
    const filled = missing.filter(({ issue }) => !refused.has(issue.path));
    if (filled.length === 0) break;
    for (const { parent, key } of filled) parent[key] = null;
    issues = issuesOf(schema, event);
    const paths = new Set(issues.map(({ path }) => path));
    for (const { issue, parent, key } of filled) {
      if (!paths.has(issue.path)) continue;
      delete parent[key];
      refused.set(issue.path, issue);
    }
  }
  return issues.map((issue) => refused.get(issue.path) ?? issue);
}

function missingAt(event: unknown, issue: FoundIssue): Missing | undefined {
  if (issue.unclear === true) return undefined;
  const key = issue.steps.at(-1);
  const parent = valueAt(event, issue.steps.slice(0, -1));
  const absent = key !== undefined && isObject(parent) && !Object.hasOwn(parent, key);
  return absent ? { issue, parent, key } : undefined;
}
