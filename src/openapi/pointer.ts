/**
 * JSON pointers, and where in the document a node came from. Transformations rebuild nodes; each rebuilt
 * node keeps the pointer of its origin, so that every message names the place its author wrote.
 */
const origins = new WeakMap<object, string>();

export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const segments = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Notes the pointer of every object and list under `root`, which becomes the empty pointer. */
export function noteOrigins(root: unknown, pointer = ''): void {
  if (typeof root !== 'object' || root === null) return;
  origins.set(root, pointer);
  for (const [key, value] of Object.entries(root)) noteOrigins(value, step(pointer, key));
}

/** Marks `derived` as standing for `source` in messages, and returns it. */
export function derive<T extends object>(source: object, derived: T): T {
  const pointer = origins.get(source);
  if (pointer !== undefined && !origins.has(derived)) origins.set(derived, pointer);
  return derived;
}

export const pointerOf = (node: object): string => origins.get(node) ?? '';

/**
 * The node that a local reference such as `#/components/schemas/Vehicle` names, or undefined. It may lead through other
 * references, as programs write it that move things after they have referred to them.
 */
export function resolveReference(root: unknown, reference: string, hops = 20): unknown {
  if (hops === 0 || (reference !== '#' && !reference.startsWith('#/'))) return undefined;
  let node: unknown = root;
  for (const key of segments(reference.slice(1)).map(decoded)) {
    const further = isReference(node) && !Object.hasOwn(node, key) ? node.$ref : undefined;
    if (further !== undefined) node = resolveReference(root, further, hops - 1);
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

const isReference = (node: unknown): node is { $ref: string } =>
  typeof node === 'object' && node !== null && typeof (node as { $ref?: unknown }).$ref === 'string';

/** A `%` that begins no escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
