/**
 * Errors as they come from fetch, stores and callbacks: perhaps of another realm (a vm context, Jest), where
 * `instanceof Error` says no, and perhaps with causes in a circle. So they are judged by their shape, and walked
 * with bounds.
 */
export interface ErrorShape {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
}

/** What can be read of an error; `undefined` when the value is not one. Getters that throw count as not there. */
export function errorShape(value: unknown): ErrorShape | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const message = read(value, 'message');
  const name = read(value, 'name');
  if (typeof message !== 'string' || typeof name !== 'string') return undefined;
  const code = read(value, 'code');
  return { name, message, code: typeof code === 'string' ? code : undefined };
}

/** The cause of an error; `undefined` without one. */
export function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? read(error, 'cause') : undefined;
}

/** A member of an error; a getter that throws counts as not there. */
export function read(value: object, key: string): unknown {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may have any member; it is read as unknown
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}
