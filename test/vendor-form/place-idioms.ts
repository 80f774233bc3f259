import type { Idiom } from './schema-idioms.ts';
import { bodiesIn, each, eachSchema, type Node, operationsIn, replace } from './tree.ts';

const isPlain = (node: unknown): node is Node =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && (node as Node)['$ref'] === undefined;

/** What has definitions in it is referred to by its parts, too. */
const isMovable = (node: unknown): boolean => isPlain(node) && node['$defs'] === undefined;

/** Moves what stands in a place to the components of a section, and leaves a reference. */
function share(document: Node, section: string, holder: Node, key: string, name: string): void {
  const found = holder[key] as unknown;
  if (!isPlain(found)) return;
  const shared = (document['components'][section] ??= {}) as Node;
  let free = name.replaceAll(/[^\w.-]+/g, '_');
  while (free in shared) free = `${free}_`;
  shared[free] = found;
  holder[key] = { $ref: `#/components/${section}/${free}` };
}

const pointer = (...keys: string[]): string =>
  `#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** The same things at other places of a document. */
export const placeIdioms = {
  'components: every object has a name': (document) => {
    const schemas = document['components'].schemas as Node;
    let count = 0;
    eachSchema(document, (schema) => {
      for (const [key, child] of Object.entries((schema['properties'] ?? {}) as Node)) {
        if (!isPlain(child) || !child['properties']) continue;
        const name = `Inline_${key.replaceAll(/\W/g, '')}_${count++}`;
        schemas[name] = { ...child };
        replace(child, { $ref: pointer('components', 'schemas', name) });
      }
    });
  },
  'responses: shared': (document) => {
    for (const { operation, method, path } of operationsIn(document))
      for (const status of Object.keys(operation['responses']))
        share(document, 'responses', operation['responses'], status, `${method}${path}${status}`);
  },
  'bodies: shared': (document) => {
    for (const { holder, name } of bodiesIn(document))
      share(document, 'requestBodies', holder, 'requestBody', name);
  },
  'headers: shared': (document) => {
    let count = 0;
    for (const { operation } of operationsIn(document))
      for (const response of Object.values(operation['responses'] as Record<string, Node>))
        for (const key of Object.keys((response['headers'] as Node | undefined) ?? {}))
          share(document, 'headers', response['headers'] as Node, key, `${key}_${count++}`);
  },
  'parameters: shared': (document) => {
    let count = 0;
    for (const { operation, item } of operationsIn(document))
      for (const list of [operation['parameters'], item['parameters']] as (Node[] | undefined)[])
        for (const [index, one] of (list ?? []).entries())
          share(
            document,
            'parameters',
            list as unknown as Node,
            String(index),
            `${String(one['name'])}_${count++}`,
          );
  },
  'parameters: of each operation': (document) => {
    for (const item of Object.values(document['paths'] as Record<string, Node>)) {
      const shared = (item['parameters'] ?? []) as Node[];
      delete item['parameters'];
      for (const { operation } of operationsIn({ paths: { item } }))
        operation['parameters'] = [
          ...structuredClone(shared),
          ...((operation['parameters'] ?? []) as Node[]),
        ];
    }
  },
  'parameters: of the path': (document) => {
    for (const item of Object.values(document['paths'] as Record<string, Node>)) {
      const [only, ...others] = operationsIn({ paths: { item } });
      if (!only || others.length > 0) continue;
      item['parameters'] = [
        ...((item['parameters'] ?? []) as Node[]),
        ...((only.operation['parameters'] ?? []) as Node[]),
      ];
      delete only.operation['parameters'];
    }
  },
  'references: into a response': (document) => {
    // As programs write them that join several files: what is met first stands there, and the others refer to it.
    const places = new Map<string, string>();
    for (const { operation, method, path } of operationsIn(document)) {
      for (const [status, response] of Object.entries(operation['responses'] as Record<string, Node>)) {
        for (const [media, content] of Object.entries((response['content'] ?? {}) as Record<string, Node>)) {
          const reference = content['schema']?.$ref as string | undefined;
          if (reference === undefined || places.has(reference)) continue;
          places.set(
            reference,
            pointer('paths', path, method, 'responses', status, 'content', media, 'schema'),
          );
        }
      }
    }
    const schemas = document['components'].schemas as Node;
    const nameOf = (reference: string): string => decodeURIComponent(reference.split('/').at(-1)!);
    const moved = new Map([...places].filter(([reference]) => isMovable(schemas[nameOf(reference)])));
    each(document, (node) => {
      const place = moved.get(node['$ref'] as string);
      if (place !== undefined && node['discriminator'] === undefined) node['$ref'] = place;
    });
    each(document, (node) => {
      for (const [key, value] of Object.entries(
        (node['discriminator']?.mapping ?? {}) as Record<string, string>,
      ))
        node['discriminator'].mapping[key] = moved.get(value) ?? value;
    });
    for (const [reference, place] of moved) {
      const keys = place
        .slice(2)
        .split('/')
        .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
      const last = keys.pop()!;
      keys.reduce<Node>((node, key) => node[key] as Node, document)[last] = schemas[
        nameOf(reference)
      ] as Node;
      delete schemas[nameOf(reference)];
    }
  },
  'security: other names, at each operation': (document) => {
    const schemes = (document['components'].securitySchemes ?? {}) as Node;
    const rename = (list: Node[]): Node[] =>
      list.map((one) =>
        Object.fromEntries(Object.entries(one).map(([key, value]) => [`auth_${key}`, value as unknown])),
      );
    document['components'].securitySchemes = Object.fromEntries(
      Object.entries(schemes).map(([key, value]) => [`auth_${key}`, value as unknown]),
    );
    const shared = document['security'] as Node[] | undefined;
    delete document['security'];
    for (const { operation } of operationsIn(document)) {
      const own = (operation['security'] ?? shared) as Node[] | undefined;
      if (own) operation['security'] = rename(own);
    }
  },
  'tags: others, and groups of them': (document) => {
    document['x-tagGroups'] = [{ name: 'All', tags: ['Everything'] }];
    document['tags'] = [{ name: 'Everything' }];
    for (const { operation } of operationsIn(document)) {
      const kept = ((operation['tags'] ?? []) as string[]).filter((tag) =>
        /^(beta|experimental)$/i.test(tag),
      );
      operation['tags'] = ['Everything', ...kept];
    }
  },
  'servers: at each path': (document) => {
    for (const item of Object.values(document['paths'] as Record<string, Node>))
      item['servers'] = structuredClone(document['servers'] ?? []) as unknown;
  },
  'webhooks: a base of all events': (document) => {
    const named: Node[] = [];
    eachSchema(document, (schema) => {
      if (String(schema['properties']?.event?.const).includes(':')) named.push(schema);
    });
    const names = new Set(named.map((schema) => schema['properties'].event.const as string));
    if (names.size === 0) return;
    document['components'].schemas.AnyEvent = {
      type: 'object',
      required: ['event'],
      properties: { event: { type: 'string', enum: [...names] } },
    };
    for (const schema of named)
      replace(schema, { allOf: [{ $ref: '#/components/schemas/AnyEvent' }, { ...schema }] });
  },
} satisfies Record<string, Idiom>;
