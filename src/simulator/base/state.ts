import { EnodeInputError } from '../../errors/input-error.ts';
import type { Random } from './random.ts';

/** A part of the world that a snapshot holds: what `save` gives is JSON data, and `load` takes it back. */
export interface StatePart<T> {
  save(): T;
  load(data: T): void;
}

/**
 * Where the parts of the world keep what must be in a snapshot: what lives in here is saved, what lives elsewhere is
 * lost. Entries are plain JSON data; `undefined` fields count as left out. One object is in one place only, others
 * refer to it by its id, because a snapshot makes two of what is in two places.
 */
export class WorldState {
  readonly #parts = new Map<string, StatePart<unknown>>();

  /** Adds a part with its own way to be saved. Names are part of the format of snapshots. */
  part<T>(name: string, part: StatePart<T>): void {
    if (this.#parts.has(name)) throw new EnodeInputError(`There are two parts of the world named ${name}`);
    this.#parts.set(name, part);
  }

  /** Entries by id, in the order in which they were added. */
  map<T>(name: string): Map<string, T> {
    const map = new Map<string, T>();
    this.part<[string, T][]>(name, {
      save: () => [...map],
      load: (entries) => {
        map.clear();
        for (const [key, value] of entries) map.set(key, value);
      },
    });
    return map;
  }

  list<T>(name: string): T[] {
    const list: T[] = [];
    this.part<T[]>(name, {
      save: () => [...list],
      load: (entries) => {
        list.length = 0;
        for (const entry of entries) list.push(entry);
      },
    });
    return list;
  }

  set(name: string): Set<string> {
    const set = new Set<string>();
    this.part<string[]>(name, {
      save: () => [...set],
      load: (entries) => {
        set.clear();
        for (const entry of entries) set.add(entry);
      },
    });
    return set;
  }

  /** A stream of random numbers that goes on where it was. */
  random(name: string, random: Random): Random {
    this.part(`random ${name}`, random);
    return random;
  }

  /** All parts as JSON data of its own. An `EnodeInputError` for what JSON cannot hold. */
  save(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.#parts].map(([name, part]) => [name, plainCopy(part.save(), name)] as const),
    );
  }

  /** An `EnodeInputError`, and nothing has changed, for data of other parts than there are. */
  load(data: Readonly<Record<string, unknown>>): void {
    const names = new Set([...this.#parts.keys(), ...Object.keys(data)]);
    const odd = [...names].filter((name) => !(this.#parts.has(name) && Object.hasOwn(data, name)));
    if (odd.length > 0) {
      throw new EnodeInputError(
        `The snapshot is of another version of the simulator: it differs in ${odd.join(', ')}`,
      );
    }
    const copies = [...this.#parts].map(([name, part]) => [part, plainCopy(data[name], name)] as const);
    for (const [part, copy] of copies) part.load(copy);
  }
}

/** A deep copy of JSON data, without `undefined` fields. An `EnodeInputError` that names the place for anything else. */
function plainCopy(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((entry, index) => plainCopy(entry, `${path}[${index}]`));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .map(([key, field]) => [key, plainCopy(field, `${path}.${key}`)] as const),
    );
  }
  throw new EnodeInputError(`A snapshot holds JSON data only, which ${path} is not`);
}
