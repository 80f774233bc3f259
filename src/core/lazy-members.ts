import { ownMember } from './own-member.ts';

/** Makes the members of an object when they are first read: most of a client is never used by most of its users. */
export function lazyMembers<T extends object>(
  target: T,
  names: Iterable<string>,
  make: (name: string) => unknown,
): T {
  for (const name of names) {
    Object.defineProperty(target, name, {
      enumerable: true,
      configurable: true,
      get: () => ownMember(target, name, make(name)),
      // Tests replace members by doubles.
      set: (value: unknown) => {
        ownMember(target, name, value);
      },
    });
  }
  return target;
}

/**
 * Makes objects that find their members, each made when it is first read, on a prototype: so an object costs the same
 * however many members it may have.
 *
 * @param prototype What they have beside these members.
 */
export function lazyKind<Source>(
  prototype: object,
  names: Iterable<string>,
  make: (source: Source, name: string) => unknown,
): (source: Source) => object {
  const key = Symbol('source');
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      // By a key and not by a WeakMap: a proxy around an object of this kind has the members, too.
      get(this: { readonly [key]: Source }) {
        return ownMember(this, name, make(this[key], name));
      },
      set(this: object, value: unknown) {
        ownMember(this, name, value);
      },
    });
  }
  return (source): object => Object.create(prototype, { [key]: { value: source } });
}
