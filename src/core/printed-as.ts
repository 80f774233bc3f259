/** By which Node, Bun and Deno ask an object what to print of it. Known to all by name, so nothing is imported. */
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/** Lets an object be printed as a text of a few lines. */
export function printedAs<T extends object>(target: T, text: () => string): T {
  return Object.defineProperty(target, inspectCustom, { value: text });
}
