import { defined } from './compare-field.ts';
import type { FieldChange } from './compare-fields.ts';
import { placeName, type PlaceName } from './place-names.ts';
import type { Change, Direction, Effect, Kind, Subject } from './report.ts';

/** A change in one place, not yet folded with the same change elsewhere. */
export interface RawChange extends Omit<Change, 'breaks' | 'because' | 'places'> {
  at: string;
  place: RawPlace;
}

export interface RawPlace {
  /** The operation's key before and now; absent for events. */
  before?: string;
  after?: string;
  status?: string;
  event?: string;
  /** Around the names, before and now. */
  wrappers: { before: string[]; after: string[] };
}

export function operationChange(
  kind: Kind,
  effect: Effect,
  keys: { before?: string; after?: string },
  from?: string,
  to?: string,
): RawChange {
  const name = keys.before ?? keys.after ?? '';
  const place: RawPlace = { ...keys, wrappers: { before: [], after: [] } };
  return {
    subject: 'operation',
    kind,
    direction: 'request',
    effect,
    name,
    at: '',
    place,
    ...defined({ from, to }),
  };
}

/** Kinds whose path is the one before. */
const formerly: ReadonlySet<Kind> = new Set(['removed', 'renamed', 'moved']);

export function rawChange(change: FieldChange, direction: Direction, place: RawPlace): RawChange {
  const { kind, effect, path, newPath, fields } = change;
  const [was, now] = [
    placeName(path, place.wrappers[formerly.has(kind) ? 'before' : 'after']),
    newPath === undefined ? undefined : placeName(newPath, place.wrappers.after),
  ];
  const names = now && namesOf(was, now);
  const { from = change.from, to = change.to } = names ?? {};
  return {
    subject: subjectOf(path, direction),
    kind,
    direction,
    effect,
    name: was.name,
    at: was.at,
    place,
    ...defined({ from, to, fields }),
  };
}

/** Where the value travels belongs to the name only when that is what changed. */
function namesOf(was: PlaceName, now: PlaceName): { from: string; to: string } {
  const isElsewhere = was.at !== now.at && (ways.has(was.at) || ways.has(now.at));
  return isElsewhere ? { from: fullName(was), to: fullName(now) } : { from: was.name, to: now.name };
}

const ways: ReadonlySet<string> = new Set(['path', 'query', 'header', 'cookie']);

const fullName = ({ at, name }: PlaceName): string => (ways.has(at) ? `${at} ${name}` : name);

function subjectOf(path: string, direction: Direction): Subject {
  if (path === 'body') return 'body';
  if (path.startsWith('body')) return 'field';
  return direction === 'request' ? 'parameter' : 'header';
}
