import { isObject } from '../core/is-object.ts';
import { schemaPrefix } from './openapi.ts';
import { derive, segments, step } from './pointer.ts';

type Node = Record<string, unknown>;

const sections = ['$defs', 'definitions'] as const;
/** Below these stands data of the API, in which nothing is a schema. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/**
 * The document with every schema that has a name under components/schemas, by a name that is safe everywhere:
 * definitions inside other schemas move there, and names such as `Page[Vehicle]` are rewritten. A document that has
 * neither is returned as it is.
 */
export function hoistDefinitions(root: Node): Node {
  const components = isObject(root['components']) ? root['components'] : {};
  const schemas = isObject(components['schemas']) ? components['schemas'] : {};
  const taken = new Set(Object.keys(schemas).filter(isSafe));
  const renames = new Map<string, string>();
  const found: { name: string; schema: unknown; pointer: string }[] = [];
  const add = (pointer: string, name: string, schema: unknown): void => {
    const free = freeName(name, taken);
    renames.set(`#${pointer}`, schemaPrefix + free);
    found.push({ name: free, schema, pointer });
  };
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isSafe(name)) add(step('/components/schemas', name), name, schema);
  }
  eachDefinition(root, '', add);
  if (found.length === 0) return root;

  const place = (reference: string, within: string): string => {
    const local =
      /^#\/(?:\$defs|definitions)\//.test(reference) && nearest(renames, reference.slice(1), within);
    return local || (renames.get(reference) ?? renames.get(decoded(reference)) ?? reference);
  };
  const rewritten = (schema: unknown, pointer: string): unknown => rewrite(schema, pointer, place);
  const moved = found.map(({ name, schema, pointer }): [string, unknown] => [
    name,
    rewritten(schema, pointer),
  ]);
  const kept = Object.entries(schemas)
    .filter(([name]) => isSafe(name))
    .map(([name, schema]): [string, unknown] => [name, rewritten(schema, step('/components/schemas', name))]);
  const { schemas: _schemas, ...others } = components;
  return derive(root, {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object is rewritten to an object
    ...(rewritten({ ...root, components: others }, '') as Node),
    components: derive(components, {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object is rewritten to an object
      ...(rewritten(others, '/components') as Node),
      schemas: derive(schemas, Object.fromEntries([...kept, ...moved])),
    }),
  });
}

const isSafe = (name: string): boolean => /^[\w.-]+$/.test(name);

function freeName(name: string, taken: Set<string>): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '_').replaceAll(/^_+|_+$/g, '') || 'Schema';
  let free = plain;
  for (let number = 2; taken.has(free); number++) free = `${plain}_${number}`;
  taken.add(free);
  return free;
}

function eachDefinition(
  node: unknown,
  pointer: string,
  add: (pointer: string, name: string, schema: unknown) => void,
): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    // A property may have any of these names.
    const isMap = pointer.endsWith('/properties');
    if (!isMap && data.has(key)) continue;
    const at = step(pointer, key);
    const isSection = !isMap && sections.some((section) => section === key);
    if (isSection && isObject(value)) {
      for (const [name, schema] of Object.entries(value)) add(step(at, name), name, schema);
    }
    eachDefinition(value, at, add);
  }
}

/** Inside a schema, `#/$defs/Name` means the definition of the nearest schema around it that has one. */
function nearest(renames: ReadonlyMap<string, string>, local: string, within: string): string | undefined {
  const around = segments(within);
  for (let length = around.length; length >= 0; length--) {
    const pointer = around.slice(0, length).reduce((path, key) => step(path, key), '');
    const found = renames.get(`#${pointer}${local}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rewrite(
  node: unknown,
  pointer: string,
  place: (reference: string, within: string) => string,
): unknown {
  if (Array.isArray(node))
    return derive(
      node,
      node.map((item, index) => rewrite(item, step(pointer, index), place)),
    );
  if (!isObject(node)) return node;
  const isMap = pointer.endsWith('/properties');
  const copy: Node = {};
  for (const [key, value] of Object.entries(node)) {
    if (!isMap && sections.some((section) => section === key)) continue;
    if (key === '$ref' && typeof value === 'string') copy[key] = place(value, pointer);
    else if (!isMap && key === 'mapping' && isObject(value))
      copy[key] = Object.fromEntries(
        Object.entries(value).map(([name, target]) => [
          name,
          typeof target === 'string' ? place(asReference(target), pointer) : target,
        ]),
      );
    else copy[key] = !isMap && data.has(key) ? value : rewrite(value, step(pointer, key), place);
  }
  return derive(node, copy);
}

/** A mapping may name a component alone. */
export const asReference = (target: string): string =>
  target.includes('/') || target.startsWith('#') ? target : schemaPrefix + target;

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
