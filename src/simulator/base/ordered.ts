/** What has its place in the order of creation. */
export interface Sequenced {
  readonly sequence: number;
}

/** Entries in order of creation, made or looked up only as far as they are iterated. */
export interface Ordered<T extends Sequenced> {
  /** The entries behind a place, the nearest first; all of them behind 0. */
  after(sequence: number): Iterable<T>;
  /** The entries ahead of a place, the nearest first. */
  before(sequence: number): Iterable<T>;
}

/** Entries of an array that is in order of creation. */
export const orderedArray = <T extends Sequenced>(entries: readonly T[]): Ordered<T> => ({
  after: (place) => entries.filter(({ sequence }) => sequence > place),
  before: (place) => entries.filter(({ sequence }) => sequence < place).toReversed(),
});

/** Two orders as one. */
export const merged = <T extends Sequenced>(one: Ordered<T>, other: Ordered<T>): Ordered<T> => ({
  after: (place) => merge(one.after(place), other.after(place), (a, b) => a.sequence < b.sequence),
  before: (place) => merge(one.before(place), other.before(place), (a, b) => a.sequence > b.sequence),
});

/** The first `count` entries, or fewer. */
export function take<T>(entries: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  if (count <= 0) return taken;
  for (const entry of entries) if (taken.push(entry) >= count) break;
  return taken;
}

function* merge<T>(one: Iterable<T>, other: Iterable<T>, isFirst: (a: T, b: T) => boolean): Generator<T> {
  const [left, right] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  let [a, b] = [left.next(), right.next()];
  while (!a.done || !b.done) {
    if (!a.done && (b.done || isFirst(a.value, b.value))) {
      yield a.value;
      a = left.next();
    } else {
      yield b.value;
      b = right.next();
    }
  }
}
