import { compareField, typesOf } from './compare-field.ts';
import type { Field, Fields } from './facts.ts';
import { matchFields, unmatched } from './match-fields.ts';
import { isBelow, parentOf, type Renames } from './paths.ts';
import type { Effect, Kind } from './report.ts';

/** A change at a path of a request, a response or an event. */
export interface FieldChange {
  kind: Kind;
  effect: Effect;
  /** Now, or before for what was removed, renamed or moved. */
  path: string;
  from?: unknown;
  to?: unknown;
  fields?: string[];
  /** For `renamed` and `moved`. */
  newPath?: string;
}

/** @param known Renames that are certain already. */
export function compareFields(
  before: Fields,
  after: Fields,
  known: readonly [string, string][] = [],
): FieldChange[] {
  const renames = matchFields(before, after, known);
  const [gone, come] = unmatched(before, after, renames);
  const moves = renames.entries;
  const emptied = new Set(moves.flatMap(([from]) => ancestors(from)));
  const filled = new Set(moves.flatMap(([, to]) => ancestors(to)));
  const changes = [
    ...moves.map((move) => moved(...move, renames)),
    ...outermost(gone, emptied).map((path) => removed(path, gone, before)),
    ...outermost(come, filled).map((path) => added(path, come, after)),
    ...kept(before, after, renames),
  ];
  return [...changes, ...otherForms(before, after, renames, changes)];
}

function moved(from: string, to: string, renames: Renames): FieldChange {
  const kind = renames.apply(parentOf(from)) === parentOf(to) ? 'renamed' : 'moved';
  // In a path a value is known by its place: the same addresses are possible.
  const effect = [from, to].every((path) => path.startsWith('path.')) ? 'none' : 'different';
  return { kind, effect, path: from, newPath: to };
}

function removed(path: string, gone: string[], before: Fields): FieldChange {
  const from = describe(before.get(path));
  return { kind: 'removed', effect: 'different', path, from, ...membersOf(path, gone) };
}

function added(path: string, come: string[], after: Fields): FieldChange {
  const field = after.get(path);
  const effect = field?.presence === 'required' ? 'narrower' : 'wider';
  return { kind: 'added', effect, path, to: describe(field), ...membersOf(path, come) };
}

function membersOf(path: string, all: string[]): { fields?: string[] } {
  const inside = all.filter((each) => isBelow(each, path)).map((each) => each.slice(path.length));
  const named = inside.filter((each) => !/^(\[\]|\{\})+$/.test(each)).map((each) => each.replace(/^\./, ''));
  return named.length === 0 ? {} : { fields: named };
}

/** What a field holds, in a few words. */
export function describe(field: Field | undefined): string {
  if (!field) return 'anything';
  const format = field.format === undefined ? '' : ` (${field.format})`;
  return `${typesOf(field)}${format}${field.nullable ? ' or null' : ''}, ${field.presence}`;
}

/**
 * Those with nothing around them that came or went with them. The places around something that moved (`ends`) say
 * nothing of their own, and neither do elements of what is not a list any more: the change of its type says it.
 */
function outermost(paths: string[], ends: ReadonlySet<string>): string[] {
  const telling = paths.filter((path) => !ends.has(path));
  return telling.filter(
    (path) => !/(\[\]|\{\})$/.test(path) && !telling.some((other) => isBelow(path, other)),
  );
}

function ancestors(path: string): string[] {
  const parent = parentOf(path);
  return parent === '' ? [] : [parent, ...ancestors(parent)];
}

function kept(before: Fields, after: Fields, renames: Renames): FieldChange[] {
  return [...before].flatMap(([oldPath, field]) => {
    const path = renames.apply(oldPath);
    const now = after.get(path);
    if (!now) return [];
    const isNew = renames.entries.some(([from]) => from === oldPath);
    const repaged = renames.entries.some(([from, to]) => isStepOf(oldPath, from) && isStepOf(oldPath, to));
    return (
      compareField(field, now)
        .filter(({ kind }) => !(kind === 'type' && repaged))
        // What replaces something deprecated is not itself deprecated; and what moves into the path is required.
        .filter(({ kind }) => !(kind === 'undeprecated' && isNew))
        .filter(({ kind }) => !(kind === 'required' && isNew && path.startsWith('path.')))
        .map((change) => Object.assign(change, { path }))
    );
  });
}

/** Whether the elements of one side became members of the other right here. */
const isStepOf = (path: string, element: string): boolean =>
  path === 'body' && element.endsWith('[]') && isBelow(element, path);

/** Properties in other combinations, where nothing else tells of it. */
function otherForms(before: Fields, after: Fields, renames: Renames, reported: FieldChange[]): FieldChange[] {
  return [...before].flatMap(([path, { forms }]): FieldChange[] => {
    const now = after.get(renames.apply(path))?.forms;
    if (!now || Math.max(forms.length, now.length) < 2 || forms.join('\n') === now.join('\n')) return [];
    const isReported = reported.some((change) =>
      [change.path, change.newPath ?? change.path].some((each) => each === path || isBelow(each, path)),
    );
    return isReported
      ? []
      : [{ kind: 'forms', effect: 'different', path: renames.apply(path), from: forms, to: now }];
  });
}
