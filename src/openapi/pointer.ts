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

/** A node of a document and the pointer of its place. */
export interface Located {
  readonly pointer: string;
  readonly node: unknown;
}

/** The child `key` of a located node; its `node` is undefined if there is none. */
export function child({ pointer, node }: Located, key: string | number): Located {
  const parent = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? node : undefined;
  return {
    pointer: step(pointer, key),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may have any member; it is read as unknown
    node: (parent as Record<string | number, unknown> | undefined)?.[key],
  };
}

/**
 * The place that a local reference such as `#/components/schemas/Vehicle` names, or undefined. It may lead through other
 * references, as programs write it that move things after they have referred to them.
 */
export function locate(root: unknown, reference: string, hops = 20): Located | undefined {
  if (hops === 0 || (reference !== '#' && !reference.startsWith('#/'))) return undefined;
  let here: Located = { pointer: '', node: root };
  for (const key of segments(reference.slice(1)).map(decoded)) {
    const { node } = here;
    const further = isReference(node) && !Object.hasOwn(node, key) ? node.$ref : undefined;
    here = child((further === undefined ? here : locate(root, further, hops - 1)) ?? here, key);
    if (here.node === undefined) return undefined;
  }
  return here;
}

/** The node that a local reference names, or undefined. */
export const resolveReference = (root: unknown, reference: string): unknown => locate(root, reference)?.node;

/** The node that a chain of local references leads to. Throws where it leads nowhere, or in a circle. */
export function follow(root: unknown, start: Located): Located {
  let here = start;
  for (let hops = 0; isReference(here.node); hops += 1) {
    const target = hops < 50 ? locate(root, here.node.$ref) : undefined;
    if (target === undefined) throw new Error(`Cannot follow $ref ${here.node.$ref} at #${here.pointer}`);
    here = target;
  }
  return here;
}

const isReference = (node: unknown): node is { $ref: string } =>
  typeof node === 'object' && node !== null && '$ref' in node && typeof node.$ref === 'string';

/** A `%` that begins no escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
