import type { Idiom } from './schema-idioms.ts';
import { each, eachSchema, type Node, operationsIn, replace, target } from './tree.ts';

const methods = /^(get|put|post|patch|delete)$/;
const prefix = '#/components/schemas/';

/** Each webhook's media with the schema of a delivery. */
const deliveries = (document: Node): Node[] =>
  Object.values((document['webhooks'] as Record<string, Node> | undefined) ?? {}).flatMap((item) =>
    Object.values(target(document, item['post'].requestBody)['content'] ?? {}),
  );

const isList = (schema: Node): boolean => [schema['type']].flat().includes('array');

function eventOf({ schema }: Node): Node {
  const alternatives = (schema.oneOf ?? schema.anyOf) as Node[] | undefined;
  const isEither = alternatives?.some(isList) === true;
  if (isEither) return alternatives.find((one) => !isList(one))!;
  return isList(schema as Node) ? schema.items : schema;
}

const eachContent = (document: Node, visit: (content: Node) => void): void =>
  each({ paths: document['paths'], responses: document['components'].responses }, (node) => {
    if (node['content'] !== undefined) visit(node['content'] as Node);
  });

const renamedMedia =
  (from: string, to: string): Idiom =>
  (document) =>
    eachContent(document, (content) => {
      if (content[from] === undefined) return;
      content[to] ??= content[from];
      delete content[from];
    });

/** Where references lead when components are called otherwise. */
function moveReferences(document: Node, places: ReadonlyMap<string, string>): void {
  each(document, (node) => {
    if (places.has(node['$ref'])) node['$ref'] = places.get(node['$ref'] as string);
    const mapping = node['discriminator']?.mapping as Record<string, string> | undefined;
    for (const [key, value] of Object.entries(mapping ?? {})) mapping![key] = places.get(value) ?? value;
  });
}

function inlineEvery(document: Node, section: string): void {
  each(document, (node) => {
    const found = node['$ref'];
    if (typeof found === 'string' && found.startsWith(`#/components/${section}/`))
      replace(node, structuredClone(target(document, node)));
  });
}

export const documentIdioms = {
  'webhooks: one event instead of a list': (document) => {
    for (const media of deliveries(document)) media['schema'] = eventOf(media);
  },
  'webhooks: one event or a list': (document, random) => {
    for (const media of deliveries(document)) {
      const event = eventOf(media);
      media['schema'] = { [random.pick(['oneOf', 'anyOf'])]: [event, { type: 'array', items: event }] };
    }
  },
  'webhooks: all under one key': (document) => {
    const events = deliveries(document).map(eventOf);
    if (events.length === 0) return;
    const schema = { type: 'array', items: { oneOf: events } };
    document['webhooks'] = {
      onEvent: {
        post: {
          requestBody: { content: { 'application/json': { schema } } },
          responses: { '200': { description: '' } },
        },
      },
    };
  },
  'webhooks: other keys': (document) => {
    document['webhooks'] = Object.fromEntries(
      Object.entries((document['webhooks'] as Node | undefined) ?? {}).map(([key, item]) => [
        key.replaceAll(/[:-]+(\w)/g, (_, letter: string) => letter.toUpperCase()),
        item as unknown,
      ]),
    );
  },
  'webhooks: x-webhooks': (document) => {
    document['x-webhooks'] = document['webhooks'];
    delete document['webhooks'];
  },
  'webhooks: callbacks of an operation': (document) => {
    const owner = operationsIn(document).find(
      ({ method, path }) => method === 'post' && path === '/webhooks',
    );
    if (!owner || !document['webhooks']) return;
    owner.operation['callbacks'] = Object.fromEntries(
      Object.entries(document['webhooks'] as Node).map(([key, item]) => [
        key,
        { '{$request.body#/url}': item as unknown },
      ]),
    );
    delete document['webhooks'];
  },
  'webhooks: shared callbacks': (document) => {
    const owner = operationsIn(document).find(
      ({ method, path }) => method === 'post' && path === '/webhooks',
    );
    if (!owner || !document['webhooks']) return;
    document['components'].callbacks = {
      Events: Object.fromEntries(
        Object.entries(document['webhooks'] as Node).map(([key, item]) => [
          `{$request.body#/url}#${key}`,
          item as unknown,
        ]),
      ),
    };
    owner.operation['callbacks'] = { events: { $ref: '#/components/callbacks/Events' } };
    delete document['webhooks'];
  },
  'path items: shared': (document) => {
    const shared: Node = {};
    for (const [index, [path, item]] of Object.entries(document['paths'] as Record<string, Node>).entries()) {
      shared[`Path${index}`] = item;
      document['paths'][path] = { $ref: `#/components/pathItems/Path${index}` };
    }
    document['components'].pathItems = shared;
  },
  'responses: an empty content': (document) =>
    each(document['paths'], (node) => {
      const empty = node['204'] as Node | undefined;
      if (empty && !empty['$ref'] && empty['content'] === undefined) empty['content'] = {};
    }),
  'responses: problems as plain JSON': renamedMedia('application/problem+json', 'application/json'),
  'media types: a charset': renamedMedia('application/json', 'application/json; charset=utf-8'),
  'media types: any': renamedMedia('application/json', '*/*'),
  'responses: none of the failures': (document) =>
    operationsIn(document).forEach(({ operation }, index) => {
      if (index % 2 === 0) return;
      for (const status of Object.keys(operation['responses'])) {
        if (/^[45]/.test(status)) delete operation['responses'][status];
      }
    }),
  'responses: a default failure': (document) =>
    operationsIn(document).forEach(({ operation: { responses } }) => {
      if (!responses['4XX'] || responses['default']) return;
      responses.default = responses['4XX'];
      delete responses['4XX'];
      delete responses['5XX'];
    }),
  'responses: in their places': (document) => inlineEvery(document, 'responses'),
  'parameters: in their places': (document) => inlineEvery(document, 'parameters'),
  'bodies: not marked required': (document) =>
    operationsIn(document).forEach(({ operation }) => void delete operation['requestBody']?.required),
  'headers: no version': (document) =>
    each(document, (node) => {
      if (Array.isArray(node['parameters']))
        node['parameters'] = (node['parameters'] as Node[]).filter(
          (one) => !/^enode-?version$/i.test(String(target(document, one)['name'])),
        );
      for (const key of Object.keys((node['headers'] as Node | undefined) ?? {})) {
        if (/^enode-version$/i.test(key)) delete node['headers'][key];
      }
    }),
  'headers: a version that is required': (document) =>
    operationsIn(document).forEach(({ operation }) => {
      const own = ((operation['parameters'] ?? []) as Node[]).filter(
        (one) => !/^enode-?version$/i.test(String(target(document, one)['name'])),
      );
      const schema = { type: 'string', enum: [document['info'].version as string] };
      operation['parameters'] = [...own, { name: 'Enode-Version', in: 'header', required: true, schema }];
    }),
  'responses: ranges in small letters': (document) =>
    operationsIn(document).forEach(({ operation }) => {
      operation['responses'] = Object.fromEntries(
        Object.entries(operation['responses'] as Node).map(([status, one]) => [
          status.toLowerCase(),
          one as unknown,
        ]),
      );
    }),
  'stability: tags': (document) =>
    operationsIn(document).forEach(({ operation }) => {
      const stability = operation['x-stability'] as string | undefined;
      if (!stability) return;
      operation['tags'] = [...(operation['tags'] ?? []), stability[0]!.toUpperCase() + stability.slice(1)];
      delete operation['x-stability'];
    }),
  'operation ids: none, odd, or shared': (document, random) =>
    operationsIn(document).forEach(({ operation, method, path }) => {
      const id = random.pick([
        undefined,
        `${method}_${path}`,
        'Controller.handle',
        operation['operationId'] as string,
      ]);
      if (id === undefined) delete operation['operationId'];
      else operation['operationId'] = id;
    }),
  'components: other names': (document, random) => {
    const schemas = document['components'].schemas as Node;
    const write = random.pick([
      (name: string, index: number) => `Http${index % 3 ? name : name.toUpperCase()}Dto_${index}`,
      (name: string) => `Page[${name}]`,
      (name: string) => `api.v1.${name}`,
    ]);
    const names = Object.keys(schemas).map((name, index) => [name, write(name, index)] as const);
    document['components'].schemas = Object.fromEntries(
      names.map(([name, other]) => [other, schemas[name] as Node]),
    );
    moveReferences(
      document,
      new Map(names.map(([name, other]) => [prefix + name, prefix + encodeURIComponent(other)])),
    );
  },
  'components: definitions of other schemas': (document, random) => {
    const schemas = document['components'].schemas as Node;
    const names = Object.keys(schemas);
    const owner = names.find((name) => schemas[name].properties);
    if (owner === undefined) return;
    const moved = names.filter((name) => name !== owner && random.chance(0.3));
    const inside = `${prefix}${encodeURIComponent(owner)}/$defs/`;
    const places = moved.flatMap((name) =>
      [name, encodeURIComponent(name)].map((spelt): [string, string] => [
        prefix + spelt,
        inside + encodeURIComponent(name),
      ]),
    );
    moveReferences(document, new Map(places));
    schemas[owner].$defs = Object.fromEntries(moved.map((name) => [name, schemas[name] as Node]));
    for (const name of moved) delete schemas[name];
  },
  'components: half of them in their places': (document, random) => {
    const raw = structuredClone(document);
    const inline = (node: Node, within: readonly string[]): void => {
      const reference = node['$ref'] as string | undefined;
      if (
        reference?.startsWith(prefix) &&
        !within.includes(reference) &&
        within.length < 3 &&
        random.chance(0.5)
      ) {
        const { $ref: _reference, ...beside } = node;
        if (Object.keys(beside).some((key) => key !== 'description')) return;
        replace(node, { ...structuredClone(target(raw, { $ref: reference })), ...beside });
        eachSchema({ paths: {}, components: { schemas: { node } } }, (inner) =>
          inline(inner, [...within, reference]),
        );
      }
    };
    eachSchema(document, (schema) => inline(schema, []));
  },
  'examples: shared ones that lead nowhere': (document) =>
    eachContent(document, (content) => {
      for (const media of Object.values(content) as Node[])
        media['examples'] = {
          one: { $ref: '#/components/examples/Gone' },
          two: { externalValue: 'https://a.example' },
        };
    }),
  'paths: other names of parameters': (document) => {
    const rename = (text: string): string =>
      text.replaceAll(/\{(\w+)\}/g, (_, name: string) => `{the_${name}}`);
    each(document, (node) => {
      if (node['in'] === 'path' && typeof node['name'] === 'string') node['name'] = `the_${node['name']}`;
    });
    document['paths'] = Object.fromEntries(
      Object.entries(document['paths'] as Node).map(([path, item]) => [rename(path), item as unknown]),
    );
  },
} satisfies Record<string, Idiom>;

export const isMethod = (key: string): boolean => methods.test(key);
