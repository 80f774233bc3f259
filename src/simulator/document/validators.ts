import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

import type { Document } from '../../openapi/openapi.ts';
import { child, isObject, type JsonObject, type Located } from './json.ts';

/** The validators of a document's schemas. Each is compiled at first use, then kept. */
export interface Validators {
  /** Of the schema at a JSON pointer. */
  at(pointer: string): ValidateFunction;
  /** Of an object whose schema is at a JSON pointer, whatever it has under the name of one of its properties. */
  around(pointer: string, property: string): ValidateFunction;
}

const name = 'document';

export function createValidators(document: Document): Validators {
  // The document is registered whole, so that its `$ref`s resolve; its own keywords are not JSON Schema's.
  // Compiling is what a start costs most, and optimising the code that comes of it gains less than it takes.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false, code });
  formats.default(ajv);
  let registered = false;
  const compiled = new Map<string, ValidateFunction>();
  const once = (key: string, schema: () => JsonObject): ValidateFunction => {
    if (!registered) ajv.addSchema(document, name);
    registered = true;
    const known = compiled.get(key);
    if (known) return known;
    const validate = ajv.compile(schema());
    compiled.set(key, validate);
    return validate;
  };
  return {
    at: (pointer) => once(pointer, () => ({ $ref: `${name}#${encodeURI(pointer)}` })),
    around: (pointer, property) =>
      once(`${pointer} around ${property}`, () => {
        const { properties, ...schema } = merged(document, nodeAt(document, pointer));
        return outside({ ...schema, properties: { ...(properties as JsonObject), [property]: true } });
      }),
  };
}

/** The object schema that a place stands for: what it refers to, and what stands beside the reference. */
function merged(document: Document, node: JsonObject): JsonObject {
  const { $ref, ...own } = node;
  return typeof $ref === 'string' ? { ...merged(document, nodeAt(document, $ref.slice(1))), ...own } : own;
}

function nodeAt(document: Document, pointer: string): JsonObject {
  const { node } = pointer
    .slice(1)
    .split('/')
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Located>(child, { pointer: '', node: document });
  if (!isObject(node)) throw new TypeError(`There is no schema at #${pointer}`);
  return node;
}

/** The schema as it means the same outside of its document. */
function outside<T>(node: T): T {
  if (Array.isArray(node)) return node.map(outside) as T;
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? name + value : outside(value),
    ]),
  ) as T;
}
