import { shapeOf } from '../../src/openapi/resolve.ts';
import type { RawChange } from './raw-change.ts';
import { type Change, everyone, kinds, type Place } from './report.ts';
import { ruleOf } from './rules.ts';

/** Methods of the client by the shape of the operation, before and now. */
export interface MethodNames {
  before: ReadonlyMap<string, string[]>;
  after: ReadonlyMap<string, string[]>;
}

/**
 * The same change in many places is one change with many places: schemas are shared, and what a response carries
 * comes in events, too.
 */
export function fold(changes: readonly RawChange[], methods: MethodNames): Change[] {
  const folded = new Map<string, RawChange[]>();
  for (const change of changes) {
    const key = keyOf(change);
    folded.set(key, [...(folded.get(key) ?? []), change]);
  }
  return [...folded.values()].map((group) => toChange(group, methods)).toSorted(compare);
}

const keyOf = ({ subject, kind, direction, effect, name, from, to, fields }: RawChange): string =>
  JSON.stringify([subject, kind, direction === 'request', effect, nameKey(kind, name), from, to, fields]);

/** Lists of values are shared by fields of one name, wherever they stand. */
const nameKey = (kind: string, name: string): string => (kind.startsWith('enum-') ? leaf(name) : name);

const leaf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function toChange(group: readonly RawChange[], methods: MethodNames): Change {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a group has a member
  const [first] = group as [RawChange];
  const { subject, kind, effect, from, to, fields } = first;
  const isResponse = group.some(({ direction }) => direction === 'response');
  const direction = isResponse ? 'response' : first.direction;
  const name = commonName(group.map((change) => change.name));
  const { breaks, because } = ruleOf({ subject, kind, direction, effect, name });
  return {
    subject,
    kind,
    direction,
    effect,
    name,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(fields && { fields }),
    breaks,
    because,
    places: group.map((change) => placeOf(change, name, methods)).toSorted(comparePlaces),
  };
}

function commonName(names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.every((name) => name === first) ? first : leaf(first);
}

function placeOf({ place, name, at }: RawChange, common: string, methods: MethodNames): Place {
  const { before, after, status, event } = place;
  const operation = after ?? before;
  const rest = name.slice(0, name.length - common.length).replace(/\.$/, '');
  return {
    ...(operation !== undefined && { operation }),
    ...(after !== undefined &&
      before !== undefined &&
      shapeOf(after) !== shapeOf(before) && { formerOperation: before }),
    ...(status !== undefined && { status }),
    ...(event !== undefined && { event }),
    at: [at, rest].filter((part) => part !== '').join('.'),
    methods: {
      before: (before !== undefined && methods.before.get(shapeOf(before))) || [],
      after: (after !== undefined && methods.after.get(shapeOf(after))) || [],
    },
  };
}

function compare(a: Change, b: Change): number {
  return (
    everyone.indexOf(a.breaks) - everyone.indexOf(b.breaks) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    b.places.length - a.places.length ||
    text(textOf(a), textOf(b))
  );
}

const comparePlaces = (a: Place, b: Place): number => text(placeText(a), placeText(b));

/** Operations by path, then events. */
const placeText = ({ operation = '~', event = '', status = '', at }: Place): string =>
  [operation.replace(/^(\S+) (.*)$/, '$2 $1'), event, status, at].join('\n');

const textOf = ({ name, from, to, direction, subject, places }: Change): string =>
  [name, JSON.stringify([from, to]), direction, subject, places.map(placeText)].join('\n');

/** By code units, so that no locale changes the order. */
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
