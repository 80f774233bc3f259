import type { Idiom } from './schema-idioms.ts';
import { each, eachSchema, type Node } from './tree.ts';

/** Whole documents of another OpenAPI version. */
export const olderIdioms = {
  'OpenAPI 3.0': (document) => {
    document['openapi'] = '3.0.3';
    document['x-webhooks'] = document['webhooks'] ?? document['x-webhooks'];
    delete document['webhooks'];
    delete document['info'].summary;
    if (document['info'].license) delete document['info'].license.identifier;
    eachSchema(document, older);
    each(document['paths'], (node) => {
      // Operations have no body where there is nothing to say of it.
      if (Array.isArray(node['examples'])) delete node['examples'];
    });
  },
  'OpenAPI 3.2': (document) => void (document['openapi'] = '3.2.0'),
} satisfies Record<string, Idiom>;

function older(schema: Node): void {
  // The union around it becomes nullable.
  if (isNull(schema)) return;
  const types = schema['type'] as unknown;
  if (Array.isArray(types)) {
    const others = types.filter((type) => type !== 'null');
    if (others.length > 1) {
      schema['anyOf'] = others.map((type) => ({ type: type as string }));
      delete schema['type'];
    } else schema['type'] = others[0];
    if (others.length < types.length) schema['nullable'] = true;
  }
  for (const key of ['oneOf', 'anyOf']) {
    const members = schema[key] as Node[] | undefined;
    if (!members?.some(isNull)) continue;
    const others = members.filter((member) => !isNull(member));
    delete schema[key];
    if (others.length === 1 && !schema['allOf']) schema['allOf'] = others;
    else schema[key] = others;
    schema['nullable'] = true;
  }
  if ('const' in schema) {
    schema['enum'] = [schema['const']];
    if (schema['const'] !== null) schema['type'] ??= typeof schema['const'];
    delete schema['const'];
  }
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'number') continue;
    schema[inclusive] = schema[exclusive];
    schema[exclusive] = true;
  }
  if (Array.isArray(schema['examples'])) {
    if (schema['examples'].length > 0) schema['example'] ??= schema['examples'][0] as unknown;
    delete schema['examples'];
  }
}

const isNull = (member: Node): boolean =>
  [member['type']].flat().join('') === 'null' || member['const'] === null;
