import { isObject, type JsonObject, follow } from './json.ts';

/**
 * A copy of a document in which every object of an answer refuses fields that its schema does not describe.
 * Response schemas are open on purpose (clients must tolerate new fields), but the simulator itself must not
 * answer with anything undocumented.
 *
 * A schema is closed where it is used as a value (property, item, body), never where it is a part of another
 * one (`allOf`, `oneOf`): there its siblings describe the rest. So components stay open at their top and the
 * place that refers to them is closed.
 */
export function closeSchemas(root: JsonObject): JsonObject {
  const copy = structuredClone(root);
  const seen = new Set<JsonObject>();

  const value = (schema: unknown): void => {
    part(schema);
    if (isObject(schema) && describesFields(copy, schema)) schema['unevaluatedProperties'] ??= false;
  };

  const part = (schema: unknown): void => {
    if (!isObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    for (const keyword of ['properties', 'patternProperties'] as const) {
      if (isObject(schema[keyword])) Object.values(schema[keyword]).forEach(value);
    }
    for (const keyword of ['items', 'additionalProperties', 'contains'] as const) value(schema[keyword]);
    if (Array.isArray(schema['prefixItems'])) schema['prefixItems'].forEach(value);
    for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
      if (Array.isArray(schema[keyword])) schema[keyword].forEach(part);
    }
    for (const keyword of ['if', 'then', 'else'] as const) part(schema[keyword]);
  };

  const components = copy['components'];
  if (isObject(components) && isObject(components['schemas'])) {
    Object.values(components['schemas']).forEach(part);
  }
  eachContentSchema(copy, value);
  return copy;
}

// Bodies wherever they stand: in operations, in webhooks, in response components.
function eachContentSchema(node: unknown, visit: (schema: unknown) => void): void {
  if (Array.isArray(node)) for (const item of node) eachContentSchema(item, visit);
  if (!isObject(node)) return;
  for (const [key, below] of Object.entries(node)) {
    if (key === 'content' && isObject(below)) {
      for (const media of Object.values(below)) if (isObject(media)) visit(media['schema']);
    } else if (key !== 'schemas' && key !== 'example' && key !== 'examples') {
      eachContentSchema(below, visit);
    }
  }
}

/** False for free-form objects (`type: object` and nothing more): they may hold anything. */
function describesFields(root: JsonObject, schema: JsonObject, seen = new Set<JsonObject>()): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  if (isObject(schema['properties']) || isObject(schema['patternProperties'])) return true;
  const parts: unknown[] = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => schema[keyword] ?? []);
  if (typeof schema['$ref'] === 'string') {
    parts.push(follow(root, { pointer: '', node: { $ref: schema['$ref'] } }).node);
  }
  return parts.some((node) => isObject(node) && describesFields(root, node, seen));
}
