import type { Field, Presence } from './facts.ts';
import type { Effect, Kind } from './report.ts';

/** What changed about the values that may stand in one place. */
export interface ValueChange {
  kind: Kind;
  effect: Effect;
  from?: unknown;
  to?: unknown;
}

export function compareField(a: Field, b: Field): ValueChange[] {
  const typeChange = compareTypes(a, b);
  return [
    ...comparePresence(a.presence, b.presence),
    ...typeChange,
    ...(a.nullable === b.nullable ? [] : [b.nullable ? wider('nullable') : narrower('not-null')]),
    ...(typeChange.length > 0 ? [] : [...compareValues(a, b), ...compareFormat(a, b)]),
    ...compareLimits(a, b),
    ...compareDefault(a, b),
    ...(a.deprecated === b.deprecated ? [] : [plain(b.deprecated ? 'deprecated' : 'undeprecated')]),
  ];
}

const wider = (kind: Kind): ValueChange => ({ kind, effect: 'wider' });
const narrower = (kind: Kind): ValueChange => ({ kind, effect: 'narrower' });
const plain = (kind: Kind): ValueChange => ({ kind, effect: 'none' });

const order: readonly Presence[] = ['required', 'conditional', 'optional'];

function comparePresence(from: Presence, to: Presence): ValueChange[] {
  if (from === to) return [];
  return [{ kind: to, effect: order.indexOf(to) > order.indexOf(from) ? 'wider' : 'narrower', from, to }];
}

function compareTypes(a: Field, b: Field): ValueChange[] {
  const [from, to] = [typesOf(a), typesOf(b)];
  if (from === to) return [];
  const [more, less] = [covers(b.types, a.types), covers(a.types, b.types)];
  return [{ kind: 'type', effect: more ? 'wider' : less ? 'narrower' : 'different', from, to }];
}

export const typesOf = ({ types }: Field): string => (types.length === 0 ? 'anything' : types.join(' or '));

/** No types stand for all of them; every integer is a number. */
const covers = (whole: string[], part: string[]): boolean =>
  whole.length === 0 ||
  (part.length > 0 &&
    part.every((type) => whole.includes(type) || (type === 'integer' && whole.includes('number'))));

function compareValues(a: Field, b: Field): ValueChange[] {
  if (!a.values || !b.values) {
    if (a.values) return [{ kind: 'enum-opened', effect: 'wider', from: a.values }];
    return b.values ? [{ kind: 'enum-closed', effect: 'narrower', to: b.values }] : [];
  }
  const [old, now] = [a.values, b.values];
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  const changes: ValueChange[] = [];
  if (added.length > 0) changes.push({ kind: 'enum-added', effect: 'wider', to: added });
  if (removed.length > 0) changes.push({ kind: 'enum-removed', effect: 'narrower', from: removed });
  return changes;
}

function compareFormat({ format: from }: Field, { format: to }: Field): ValueChange[] {
  if (from === to) return [];
  const effect = from === undefined ? 'narrower' : to === undefined ? 'wider' : 'different';
  return [{ kind: 'format', effect, ...defined({ from, to }) }];
}

function compareLimits({ limits: a }: Field, { limits: b }: Field): ValueChange[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted().flatMap((keyword) => {
    const [from, to] = [a[keyword], b[keyword]];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const shown = (value: unknown) =>
      value === undefined
        ? undefined
        : `${keyword} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    return [
      {
        kind: 'limit',
        effect: limitEffect(keyword, from, to),
        ...defined({ from: shown(from), to: shown(to) }),
      },
    ];
  });
}

function limitEffect(keyword: string, from: unknown, to: unknown): Effect {
  if (from === undefined || from === false) return 'narrower';
  if (to === undefined || to === false) return 'wider';
  if (typeof from !== 'number' || typeof to !== 'number' || keyword === 'multipleOf') return 'different';
  const more = /^(exclusiveM|m)ax/.test(keyword) ? to > from : to < from;
  return more ? 'wider' : 'narrower';
}

function compareDefault({ default: from }: Field, { default: to }: Field): ValueChange[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  const effect = from === undefined || to === undefined ? 'none' : 'different';
  return [{ kind: 'default', effect, ...defined({ from, to }) }];
}

/** Without the members that are undefined. */
export const defined = <T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries lose the types of their members
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
