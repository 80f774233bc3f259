const whole = new WeakSet<object>();

/** Freezes JSON data, all the way down, so that it can be shared. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !whole.has(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
    whole.add(value);
  }
  return value;
}

/** Whether nothing in it can change any more. */
export const isFrozen = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && whole.has(value);
