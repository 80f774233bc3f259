/** Walking through a raw document, whatever form it has. */

// oxlint-disable-next-line typescript/no-explicit-any -- documents of any form
export type Node = Record<string, any>;

const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const', 'mapping']);
const verbs = ['get', 'put', 'post', 'patch', 'delete'];

/** Every object of the document, outer ones first, without data of the API. */
export function each(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) node.forEach((item) => each(item, visit));
  else if (typeof node === 'object' && node !== null) {
    visit(node);
    for (const [key, value] of Object.entries(node)) if (!data.has(key)) each(value, visit);
  }
}

/** Every schema of the document; properties named `type` or `enum` are none. */
export function eachSchema(document: Node, visit: (schema: Node) => void): void {
  const schema = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const given = node as Node;
    for (const key of ['properties', '$defs'])
      Object.values((given[key] as Node | undefined) ?? {}).forEach(schema);
    for (const key of ['items', 'additionalProperties']) schema(given[key]);
    for (const key of ['allOf', 'oneOf', 'anyOf']) [given[key] ?? []].flat().forEach(schema);
    visit(given);
  };
  Object.values(document['components']?.schemas ?? {}).forEach(schema);
  const { schemas: _schemas, ...components } = document['components'] ?? {};
  each({ ...document, components }, (node) => {
    if (node['schema'] !== undefined) schema(node['schema']);
  });
}

export interface Operation {
  method: string;
  path: string;
  item: Node;
  operation: Node;
}

export const operationsIn = (document: Node): Operation[] =>
  Object.entries(document['paths'] as Record<string, Node>).flatMap(([path, item]) =>
    verbs.flatMap((method) =>
      item[method] ? [{ method, path, item, operation: item[method] as Node }] : [],
    ),
  );

/** What holds the body of an operation or of a delivery, and a name for it. */
export const bodiesIn = (document: Node): { holder: Node; name: string }[] => [
  ...operationsIn(document).flatMap(({ operation, method, path }) =>
    operation['requestBody'] ? [{ holder: operation, name: `${method}${path}` }] : [],
  ),
  ...Object.entries((document['webhooks'] ?? {}) as Record<string, Node>).flatMap(([name, item]) =>
    item['post']?.requestBody ? [{ holder: item['post'] as Node, name }] : [],
  ),
];

/** What a reference within the document names. */
export function target(document: Node, node: Node): Node {
  let here = node;
  while (typeof here['$ref'] === 'string') {
    here = here['$ref']
      .slice(2)
      .split('/')
      .reduce<Node>(
        (at, key) => at[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')],
        document,
      );
  }
  return here;
}

/** Puts a node's contents in the place of another's. */
export function replace(node: Node, contents: Node): void {
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, contents);
}
