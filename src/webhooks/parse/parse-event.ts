import type { Version } from '../../../generated/index.ts';
import { isObject } from '../../core/is-object.ts';
import type { ReportDrift } from '../../drift/report-once.ts';
import type { Drift, EventIssue, ParsedEvent, Validation, WebhookEvent, WebhookVersion } from '../types.ts';

/** How the events of a delivery are checked. */
export interface EventRules<V extends Version> {
  readonly versions: readonly WebhookVersion<V>[];
  readonly validation: Validation;
  readonly reportDrift: ReportDrift<Drift> | undefined;
}

/** One element of a delivery, and what can be said of it without schemas. */
export interface SeenEvent<V extends Version> {
  readonly raw: unknown;
  readonly index: number;
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** Its own version, if that is among those given. */
  readonly own: WebhookVersion<V> | undefined;
  /** The version that describes it. */
  readonly match: WebhookVersion<V> | undefined;
  /** Whether it passed the check of that version, or nothing is compared. */
  readonly fits: boolean;
}

export function seeEvent<V extends Version>(
  raw: unknown,
  index: number,
  { versions, validation }: EventRules<V>,
): SeenEvent<V> {
  const name = textAt(raw, 'event');
  const version = textAt(raw, 'version');
  const own = versions.find((given) => given.version === version);
  const match = name === undefined ? undefined : describing(name, version, own, versions);
  const fits = validation === 'off' || match?.checks[name ?? '']?.(raw) === true;
  return { raw, index, name, version, own, match, fits };
}

/** An element of a delivery, typed if a version describes it. */
export function typed<V extends Version>(
  { raw, index, name, version, own, match }: SeenEvent<V>,
  issues: readonly EventIssue[] | undefined,
  validation: Validation,
): ParsedEvent<V> {
  if (match === undefined || (issues !== undefined && validation === 'strict')) {
    return { known: false, raw, name, version, index, issues };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its schema describes it, but for its issues
  const event = raw as WebhookEvent<V>;
  if (own !== undefined) return { known: true, event, index, issues };
  // Code that switches on the version would otherwise not recognise the event.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `raw` belongs to this function
  (event as { version: Version }).version = match.version;
  return { known: true, event, index, issues, checkedAs: match.version, sentVersion: version };
}

/** The version that describes an event: its own, or the nearest that has one of this name. */
function describing<V extends Version>(
  name: string,
  version: string | undefined,
  own: WebhookVersion<V> | undefined,
  versions: readonly WebhookVersion<V>[],
): WebhookVersion<V> | undefined {
  const candidates = own === undefined ? byNearness(versions, version) : [own];
  return candidates.find(({ checks }) => Object.hasOwn(checks, name));
}

function textAt(value: unknown, key: string): string | undefined {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/**
 * The versions by how well they describe events of another one: the latest that is not newer, older ones, then
 * newer ones beginning with the oldest. Versions are dates, so their texts sort. Without a version the latest
 * come first.
 */
function byNearness<V extends Version>(
  versions: readonly WebhookVersion<V>[],
  sent = '~', // sorts behind every date
): WebhookVersion<V>[] {
  const newestFirst = versions.toSorted((a, b) => (a.version < b.version ? 1 : -1));
  const notNewer = newestFirst.filter(({ version }) => version <= sent);
  const newer = newestFirst.filter(({ version }) => version > sent);
  return [...notNewer, ...newer.toReversed()];
}
