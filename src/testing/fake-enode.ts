import type { Enode, Version } from '../index.ts';
import { show } from '../core/show.ts';
import { EnodeInputError } from '../errors/input-error.ts';

/**
 * Any part of a client, or of what its functions give: methods as they are, namespaces in part. What `user` gives may
 * be in part, too.
 */
export type Fake<T> = {
  [Key in keyof T]?: T[Key] extends (...args: infer Args) => infer Result
    ? Key extends 'user'
      ? (...args: Args) => Fake<Result>
      : T[Key]
    : T[Key] extends object
      ? Fake<T[Key]>
      : T[Key];
};

/**
 * A client that does what you give it, and nothing else: calling what was not given throws an EnodeInputError that
 * names it. It sends nothing and needs no credentials.
 *
 * @example
 * import { fakeEnode } from 'enode-client/testing';
 *
 * const enode = fakeEnode({ vehicles: { get: async () => car } });
 * await yourCode(enode);
 */
export function fakeEnode<V extends Version = '2024-10-01'>(given: Fake<Enode<V>> = {}): Enode<V> {
  if (typeof given !== 'object' || given === null) {
    throw new EnodeInputError(`fakeEnode takes an object of methods, not ${show(given)}`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is missing throws when it is used
  return fakeOf(given, [], true) as Enode<V>;
}

/** What members of a whole client do by default: nothing. */
const wholeClient: Readonly<Record<PropertyKey, (fake: unknown) => unknown>> = {
  at: (fake) => fake,
  with: (fake) => fake,
  close: async () => undefined,
};

/** A part of a fake by the path that leads to it, for messages: `vehicles.get`, `user().vehicles`. */
function fakeOf(given: object, path: readonly string[], isClient: boolean): object {
  const parts = new Map<PropertyKey, unknown>();
  const fake: object = new Proxy(given, {
    get: (_target, key) => {
      if (!parts.has(key))
        parts.set(
          key,
          memberOf(given, key, path, isClient, () => fake),
        );
      return parts.get(key);
    },
    has: (_target, key) => Reflect.has(given, key),
  });
  return fake;
}

function memberOf(
  given: object,
  key: PropertyKey,
  path: readonly string[],
  isClient: boolean,
  self: () => object,
): unknown {
  const value: unknown = Reflect.get(given, key);
  if (typeof key === 'symbol') return value ?? (isClient ? disposer(key) : undefined);
  const here = [...path, String(key)];
  if (typeof value === 'function' && isClient && key === 'user') {
    return (...args: unknown[]) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the double of `user` is a function that returns doubles
      fakeOf((value as (...args: unknown[]) => object)(...args), ['user(…)'], false);
  }
  if (value !== undefined) return isPlain(value) && path.length === 0 ? fakeOf(value, here, false) : value;
  // Of a promise that is awaited, and of JSON.stringify and loggers, which read these of any object.
  if (key === 'then' || key === 'toJSON') return undefined;
  const usual = isClient && Object.hasOwn(wholeClient, key) ? wholeClient[key] : undefined;
  return usual === undefined ? missing(here) : () => usual(self());
}

/** In place of what was not given: a method that throws, and a namespace of such methods. */
function missing(path: readonly string[]): unknown {
  const name = path.join('.');
  const complain = (): never => {
    throw new EnodeInputError(
      `fakeEnode was not given ${name}: add it to what the test gives, e.g. fakeEnode(${example(path)})`,
    );
  };
  return new Proxy(complain, {
    get: (target, key) => {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key) as unknown;
      return missing([...path, key]);
    },
  });
}

/** `{ vehicles: { get: … } }` */
const example = (path: readonly string[]): string =>
  path.reduceRight(
    (inner, part) => (part === 'user(…)' ? `{ user: () => (${inner}) }` : `{ ${part}: ${inner} }`),
    'async () => …',
  );

/** `await using enode = fakeEnode(…)` ends nothing. */
const disposer = (key: symbol): unknown =>
  key === Symbol.asyncDispose ? async (): Promise<void> => undefined : undefined;

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
