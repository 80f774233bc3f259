import { child, follow, type Located } from '../../openapi/pointer.ts';
import { isObject, type JsonObject } from '../../core/is-object.ts';
import type { OperationParameter } from './operations.ts';

/** A parameter's text as the value its schema means; text that does not fit stays text, for the schema to refuse. */
export function coerce(root: JsonObject, parameter: OperationParameter, raw: readonly string[]): unknown {
  const types = kindsOf(root, parameter.schema);
  if (types.has('array')) {
    const parts = parameter.explode ? raw : raw.flatMap((text) => text.split(','));
    const item = kindsOf(root, follow(root, child(parameter.schema, 'items')));
    return parts.map((text) => coerceOne(item, text));
  }
  return raw.length === 1 ? coerceOne(types, raw[0] ?? '') : raw;
}

function coerceOne(types: ReadonlySet<unknown>, text: string): unknown {
  if ((types.has('integer') || types.has('number')) && /^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function kindsOf(root: JsonObject, schema: Located): Set<unknown> {
  if (!isObject(schema.node)) return new Set();
  const { type: named, const: constant, enum: values = [constant] } = schema.node;
  const types = new Set<unknown>(
    [named ?? (Array.isArray(values) ? values.map((value) => typeof value) : [])].flat(),
  );
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const list = child(schema, keyword);
    for (const index of Array.isArray(list.node) ? list.node.keys() : []) {
      for (const type of kindsOf(root, follow(root, child(list, index)))) types.add(type);
    }
  }
  return types;
}
