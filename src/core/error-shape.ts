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

/** More errors than this are not walked: deep chains and circles say nothing new. */
const most = 20;

/** What can be read of an error; `undefined` when the value is none. Getters that throw count as not there. */
export function errorShape(value: unknown): ErrorShape | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const message = read(value, 'message');
  const name = read(value, 'name');
  if (typeof message !== 'string' || typeof name !== 'string') return undefined;
  const code = read(value, 'code');
  return { name, message, code: typeof code === 'string' ? code : undefined };
}

/** The error itself, its causes, and what an AggregateError holds: each once, outermost first. */
export function* errorChain(error: unknown): Generator<ErrorShape> {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [error];
  while (waiting.length > 0 && seen.size < most) {
    const next = waiting.shift();
    const shape = errorShape(next);
    if (shape === undefined || seen.has(next)) continue;
    seen.add(next);
    yield shape;
    waiting.push(...innerErrors(next), causeOf(next));
  }
}

/** What an AggregateError holds; empty for other errors. */
export function innerErrors(error: unknown): readonly unknown[] {
  const errors = typeof error === 'object' && error !== null ? read(error, 'errors') : undefined;
  return Array.isArray(errors) ? errors.slice(0, most) : [];
}

/** The cause of an error; `undefined` without one. */
export function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? read(error, 'cause') : undefined;
}

function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}
