/** A JSON object of unknown content. */
export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A node of a document together with its JSON pointer (without the leading `#`). */
export interface Located {
  pointer: string;
  node: unknown;
}

/** The child `key` of a located node; its `node` is undefined if there is none. */
export function child(parent: Located, key: string | number): Located {
  const token = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  const node = Array.isArray(parent.node)
    ? parent.node[Number(key)]
    : isObject(parent.node)
      ? parent.node[key]
      : undefined;
  return { pointer: `${parent.pointer}/${token}`, node };
}

/** The node that a chain of local `$ref`s leads to, with the pointer of its real place. */
export function follow(root: JsonObject, start: Located): Located {
  let here = start;
  for (let hops = 0; isObject(here.node) && typeof here.node['$ref'] === 'string'; hops += 1) {
    const ref = here.node['$ref'];
    if (!ref.startsWith('#/') || hops > 50) throw new Error(`Cannot follow $ref ${ref} at #${here.pointer}`);
    here = ref
      .slice(2)
      .split('/')
      .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<Located>(child, { pointer: '', node: root });
    if (here.node === undefined) throw new Error(`Dangling $ref ${ref}`);
  }
  return here;
}
