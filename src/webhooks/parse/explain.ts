import type { Version } from '../../../generated/index.ts';
import { isObject } from '../../core/is-object.ts';
import { issuesOf, placeOf, valueAt, type FoundIssue } from '../../drift/schema-issues.ts';
import type { EventIssue, EventSchema, EventSchemas, Validation, WebhookVersion } from '../types.ts';
import type { EventRules, SeenEvent } from './parse-event.ts';

/**
 * Where the events of a delivery do not fit their schemas, in their order; `undefined` for those that fit. Reports drift.
 * Loaded when an event did not pass its check, and for `onDrift`. With `report`, missing fields may become `null`.
 */
export async function explain<V extends Version>(
  seen: readonly SeenEvent<V>[],
  rules: EventRules<V>,
): Promise<(readonly EventIssue[] | undefined)[]> {
  const schemas = await schemasFor(seen, rules);
  return seen.map((event) => {
    const wrong = explainEvent(event, schemas.get(event.match), rules);
    return wrong.length === 0 ? undefined : wrong.map(({ path, message }) => ({ path, message }));
  });
}

/** The schemas of the versions that have to explain something. */
async function schemasFor<V extends Version>(
  seen: readonly SeenEvent<V>[],
  { reportDrift }: EventRules<V>,
): Promise<Map<WebhookVersion<V> | undefined, EventSchemas>> {
  const asked = seen.filter(({ fits }) => !fits || reportDrift !== undefined).map(({ match }) => match);
  const versions = [...new Set(asked)].filter((version) => version !== undefined);
  const loaded = versions.map(async (version) => [version, await version.loadSchemas()] as const);
  return new Map(await Promise.all(loaded));
}

function explainEvent<V extends Version>(
  { raw, index, name, version, own, match, fits }: SeenEvent<V>,
  schemas: EventSchemas | undefined,
  { validation, reportDrift }: EventRules<V>,
): readonly FoundIssue[] {
  const schema = schemas?.events[name ?? ''];
  const wrong = fits ? [] : findIssues(raw, name, schema, validation);
  if (reportDrift === undefined) return wrong;
  const about = { version, event: name, checkedAs: match?.version, index };
  if (own === undefined && version !== undefined)
    reportDrift('version', version, { kind: 'version', ...about });
  if (name !== undefined && match === undefined) reportDrift('event', name, { kind: 'event', ...about });
  for (const { steps } of wrong) {
    reportDrift(placeOf(steps), valueAt(raw, steps), { kind: 'shape', ...about });
  }
  if (schema !== undefined) {
    schemas?.findDrift?.(schema, raw, (kind, path, value) => reportDrift(path, value, { kind, ...about }));
  }
  return wrong;
}

function findIssues(
  raw: unknown,
  name: string | undefined,
  schema: EventSchema | undefined,
  validation: Validation,
): readonly FoundIssue[] {
  if (name !== undefined) {
    if (schema === undefined) return [];
    return validation === 'strict' ? issuesOf(schema, raw) : fitEvent(schema, raw);
  }
  const steps = isObject(raw) ? ['event'] : [];
  return [{ path: steps.join(''), message: 'Invalid input: expected an event with a name', steps }];
}

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
function fitEvent(schema: EventSchema, event: unknown): readonly FoundIssue[] {
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
