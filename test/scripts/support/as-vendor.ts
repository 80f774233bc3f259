import { renameComponents } from './rename-components.ts';

type Node = Record<string, unknown>;

/**
 * The same document as somebody else would have written it: OpenAPI 3.0 in JSON, components under other names, half
 * of the schemas inline, closed objects, events under `x-webhooks`.
 *
 * @param version What it says of its version.
 */
export function asVendor(document: unknown, version: string): string {
  const renamed = JSON.parse(renameComponents(document)) as Node;
  const inlined = withInline(renamed);
  const { webhooks, ...rest } = older(inlined) as Node & { info: Node };
  const { summary: _summary, license: _license, ...info } = rest.info;
  const sorted = { ...rest, openapi: '3.0.3', info: { ...info, version }, 'x-webhooks': webhooks };
  return JSON.stringify(sorted);
}

/** The document with every second reference to a schema replaced by what it names, except in circles. */
function withInline(root: Node): Node {
  const schemas = (root['components'] as { schemas: Record<string, Node> }).schemas;
  let count = 0;
  const visit = (node: unknown, within: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((item) => visit(item, within));
    if (typeof node !== 'object' || node === null) return node;
    const { $ref } = node as Node;
    const name = typeof $ref === 'string' ? /^#\/components\/schemas\/(\w+)$/.exec($ref)?.[1] : undefined;
    if (name !== undefined && Object.keys(node).length === 1) {
      count += 1;
      return count % 2 === 0 && !within.includes(name) ? visit(schemas[name], [...within, name]) : node;
    }
    return mapped(node as Node, (value, key) =>
      key === 'example' || key === 'examples' ? value : visit(value, within),
    );
  };
  return visit(root, []) as Node;
}

/** The schemas in the words of OpenAPI 3.0, each object closed. */
function older(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(older);
  if (typeof node !== 'object' || node === null) return node;
  const copy = mapped(node as Node, (value, key) =>
    key === 'example' || key === 'examples' ? value : older(value),
  );
  if (typeof copy['description'] === 'string' || isSchema(copy)) return olderSchema(copy);
  return copy;
}

const isSchema = (node: Node): boolean =>
  ['type', 'const', 'enum', 'oneOf', 'anyOf', 'allOf'].some((word) => word in node && word !== 'description');

function olderSchema(schema: Node): Node {
  const copy = { ...schema };
  if (Array.isArray(copy['type']) && copy['type'].includes('null')) {
    const only = (copy['type'] as string[]).find((type) => type !== 'null');
    Object.assign(copy, { type: only, nullable: true });
  }
  if (typeof copy['const'] === 'string') {
    Object.assign(copy, { type: 'string', enum: [copy['const']] });
    delete copy['const'];
  }
  if (copy['type'] === 'object' && copy['properties'] && copy['additionalProperties'] === undefined)
    copy['additionalProperties'] = false;
  for (const keyword of ['oneOf', 'anyOf']) {
    const members = copy[keyword];
    if (!Array.isArray(members) || !members.some(isNull)) continue;
    const others = (members as Node[]).filter((member) => !isNull(member));
    delete copy[keyword];
    if (others.length === 1) Object.assign(copy, { allOf: others, nullable: true });
    else Object.assign(copy, { [keyword]: others, nullable: true });
  }
  return copy;
}

const isNull = (member: unknown): boolean => (member as Node)['type'] === 'null';

const mapped = (node: Node, map: (value: unknown, key: string) => unknown): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, map(value, key)]));
