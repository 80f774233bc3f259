/**
 * Seeded randomness. `fork` gives an independent stream for a purpose, so that what one part of the simulator
 * draws never shifts what another part gets: ids stay the same when a feature is added elsewhere.
 */
export interface Random {
  /** A number in [0, 1). */
  float(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** A version 4 UUID. */
  uuid(): string;
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet?: string): string;
  fork(purpose: string): Random;
  /** Where the stream is. */
  save(): readonly number[];
  /** Goes on from where a stream was. */
  load(state: readonly number[]): void;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export function createRandom(seed: string): Random {
  const { next, save, load } = sfc32(seed);
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const text = (length: number, alphabet = base62): string =>
    Array.from({ length }, () => alphabet.charAt(integer(0, alphabet.length - 1))).join('');
  return {
    float: next,
    integer,
    text,
    pick: (values) => values[integer(0, values.length - 1)] ?? values[0],
    uuid: () => {
      const hex = text(30, '0123456789abcdef');
      const variant = text(1, '89ab');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`;
    },
    fork: (purpose) => createRandom(`${seed}/${purpose}`),
    save,
    load,
  };
}

// Small fast counter generator (sfc32) on a hash of the seed: good enough for test data, the same everywhere.
function sfc32(seed: string): { next: () => number } & Pick<Random, 'save' | 'load'> {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round += 1) next();
  return {
    next,
    save: () => [a, b, c, d],
    load: (state) => {
      [a = 0, b = 0, c = 0, d = 0] = state;
    },
  };
}

// FNV-1a with a final mix.
function hash(text: string, salt: number): number {
  let h = 0x811c9dc5 ^ salt;
  for (const character of text) h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) | 0;
}
