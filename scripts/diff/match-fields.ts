import type { Field, Fields } from './facts.ts';
import { isBelow, leafOf, listAround, parentOf, Renames } from './paths.ts';
import { likeness, wordsOf } from './words.ts';

/** Finds which fields got another name or place; `known` are renames that are certain already. */
export function matchFields(before: Fields, after: Fields, known: readonly [string, string][] = []): Renames {
  const renames = new Renames();
  for (const [from, to] of known) renames.add(from, to);
  for (;;) {
    const [gone, come] = unmatched(before, after, renames);
    const best = bestMatch(gone, come, { before, after, renames });
    if (!best) return renames.withoutImplied();
    renames.add(...best);
  }
}

export function unmatched(before: Fields, after: Fields, renames: Renames): [string[], string[]] {
  const kept = new Map([...before.keys()].map((path) => [path, renames.apply(path)]));
  const targets = new Set([...kept.values()].filter((path) => after.has(path)));
  return [
    [...kept].filter(([, path]) => !after.has(path)).map(([path]) => path),
    [...after.keys()].filter((path) => !targets.has(path)),
  ];
}

interface Sides {
  before: Fields;
  after: Fields;
  renames: Renames;
}

function bestMatch(gone: string[], come: string[], sides: Sides): [string, string] | undefined {
  const candidates = gone.flatMap((from) =>
    come.map((to) => ({ from, to, score: score(from, to, sides), tie: [from, to].toSorted().join('\n') })),
  );
  const best = candidates
    .filter((candidate) => candidate.score >= 0.5)
    .toSorted((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : 1))[0];
  return best && [best.from, best.to];
}

function score(from: string, to: string, sides: Sides): number {
  const [a, b] = [sides.before.get(from), sides.after.get(to)];
  if (!a || !b || !isAlike(a, b)) return 0;
  const shape =
    a.types.includes('object') || a.types.includes('array') ? shapeLikeness(from, to, sides) : undefined;
  if (sides.renames.apply(parentOf(from)) === parentOf(to)) return sameParent(from, to, shape);
  return otherParent(from, to, shape, sides.renames);
}

/** A field of another name beside its former place. */
function sameParent(from: string, to: string, shape: Shape | undefined): number {
  const name = likeness(wordsOf(leafOf(from)), wordsOf(leafOf(to)));
  if (!shape) return name;
  if (name === 0 && (shape.size < 3 || shape.likeness < 0.8)) return 0;
  return 0.3 * name + 0.7 * shape.likeness;
}

/** A field in another place: its whole path says the same, or its own name is telling enough. */
function otherParent(from: string, to: string, shape: Shape | undefined, renames: Renames): number {
  const [was, now] = [renames.apply(from), to];
  if (isPaging(was, now)) return shape && shape.size > 0 ? shape.likeness : 0;
  if (listAround(was) !== listAround(now)) return 0;
  const [own, other] = [wordsOf(leafOf(was)), wordsOf(leafOf(now))];
  const sameName = own.join(' ') === other.join(' ');
  if (shape) return sameName && shape.size > 0 && shape.likeness >= 0.6 ? 0.9 * shape.likeness : 0;
  if (sameName && own.length > 1) return 0.9;
  const whole = likeness(wayOf(from), wayOf(to));
  return whole >= 0.75 ? 0.95 * whole : 0;
}

/** Words of the path, from inside the nearest list; where a parameter is sent is not part of its name. */
function wayOf(path: string): string[] {
  return wordsOf(path.slice(path.lastIndexOf('[]') + 1).replace(/^(path|query|header|cookie|body)\./, ''));
}

/** A list that is now a member of a page, or the other way round. */
const isPaging = (was: string, now: string): boolean =>
  [was, now].every((path) => path.endsWith('[]')) &&
  [was, now].includes('body[]') &&
  [was, now].some((path) => /^body\.[^.[{]+\[\]$/.test(path));

const isAlike = (a: Field, b: Field): boolean =>
  a.types.join(' ') === b.types.join(' ') &&
  (a.format === b.format || a.format === undefined || b.format === undefined);

interface Shape {
  likeness: number;
  /** Fields of the smaller of the two. */
  size: number;
}

function shapeLikeness(from: string, to: string, { before, after }: Sides): Shape {
  const [a, b] = [below(before, from), below(after, to)];
  return { likeness: likeness(a, b), size: Math.min(a.length, b.length) };
}

const below = (fields: Fields, path: string): string[] =>
  [...fields.keys()].filter((key) => isBelow(key, path)).map((key) => key.slice(path.length));
