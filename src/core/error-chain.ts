import { causeOf, errorShape, read, type ErrorShape } from './error-shape.ts';

/** No more errors than this are visited: chains may be deep or circular. */
const most = 20;

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
