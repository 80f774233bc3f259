import type { Validator, SchemaIssue } from './schema.ts';

/** One complaint, and the way to the value it is about. */
export interface FoundIssue {
  /** Dotted path of the value, with the positions of elements of lists; empty for the value as a whole. */
  readonly path: string;
  readonly message: string;
  readonly steps: readonly PropertyKey[];
  /** A constant, such as the kind of an action, is missing, or another value is there. */
  readonly constant?: 'missing' | 'other' | undefined;
  /** The value of the discriminator of a union belongs to none of its alternatives. */
  readonly noAlternative?: boolean | undefined;
  /** Inside a union of which no alternative is clearly meant. */
  readonly unclear?: boolean | undefined;
}

/** What a schema has against a value; empty when nothing. */
export function issuesOf(schema: Validator, value: unknown): readonly FoundIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, [], value));
}

/** Of a union, the issues of the alternative that was most likely meant say more than "invalid input". */
function flatten(issue: SchemaIssue, before: readonly PropertyKey[], value: unknown): FoundIssue[] {
  const steps = [...before, ...issue.path];
  const alternatives = (issue.errors ?? []).map((alternative) =>
    alternative.flatMap((inner) => flatten(inner, steps, value)),
  );
  const [meant = []] = alternatives.toSorted((a, b) => others(a) - others(b) || a.length - b.length);
  if (meant.length > 0) {
    const unclear = meant.some(({ constant }) => constant !== undefined);
    return unclear ? meant.map((inner) => Object.assign(inner, { unclear })) : meant;
  }
  const path = steps.map(String).join('.');
  if (issue.discriminator !== undefined)
    return [{ path, message: issue.message, steps, noAlternative: true }];
  if (issue.code !== 'invalid_value') return [{ path, message: issue.message, steps }];
  const constant = valueAt(value, steps) === undefined ? 'missing' : 'other';
  return [{ path, message: issue.message, steps, constant }];
}

/** An alternative whose constants have other values is not meant, however little else it complains of. */
const others = (issues: readonly FoundIssue[]): number =>
  issues.filter(({ constant }) => constant === 'other').length;

/** What stands at the end of a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may have any member; it is read as unknown
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

/** The way to a value in words, as drift is reported: dotted, the elements of lists written `[]`. */
export function placeOf(steps: readonly PropertyKey[]): string {
  let place = '';
  for (const step of steps) {
    if (typeof step === 'number') place += '[]';
    else place += place === '' ? String(step) : `.${String(step)}`;
  }
  return place;
}
