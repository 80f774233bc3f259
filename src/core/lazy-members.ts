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
      get: () => {
        const value = make(name);
        Object.defineProperty(target, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return target;
}
