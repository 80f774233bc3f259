/** The symbol by which Node, Bun and Deno ask an object how to print it. It is in the global registry, so nothing is imported. */
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/** Lets an object be printed as a text of a few lines. */
export function printedAs<T extends object>(target: T, text: () => string): T {
  return Object.defineProperty(target, inspectCustom, { value: text });
}
