/** Gives an object a member of its own, whatever its prototype has under that name. Returns the value. */
export function ownMember(target: object, name: string, value: unknown): unknown {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  return value;
}
