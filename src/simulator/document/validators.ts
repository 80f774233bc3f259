import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';

import type { Document, Schema } from '../../openapi/openapi.ts';
import { segments } from '../../openapi/pointer.ts';
import { componentName } from '../../openapi/resolve.ts';
import { child, type Located } from '../../openapi/pointer.ts';
import { isObject } from '../../core/is-object.ts';
import { type Closing, strictSchemas } from './strict-schemas.ts';

/** The validators of a document's schemas. Each is compiled at first use, then kept. */
export interface Validators {
  /** Of the value whose schema is at a JSON pointer. */
  at(pointer: string): ValidateFunction;
  /** Of an object whose schema is at a JSON pointer, whatever it has under the name of one of its properties. */
  around(pointer: string, property: string): ValidateFunction;
}

/**
 * Only what a validator needs is made strict and given to ajv: a start checks a handful of the schemas of a document,
 * and walking all of them would take longer than the checks.
 */
export function createValidators(document: Document, closing: Closing, ajv: Ajv2020): Validators {
  const registered = new Set<string>();
  const { value, part } = strictSchemas(document, closing, (name) => {
    // Absolute, so that no reference is taken as relative to the component it stands in.
    const id = `component:${encodeURIComponent(name)}`;
    if (!registered.has(name)) {
      registered.add(name);
      ajv.addSchema(part(document.components.schemas[name] ?? {}), id);
    }
    return id;
  });
  const compiled = new Map<string, ValidateFunction>();
  const once = (key: string, schema: () => Schema): ValidateFunction => {
    const validate = compiled.get(key) ?? ajv.compile(value(schema()));
    compiled.set(key, validate);
    return validate;
  };
  return {
    at: (pointer) => once(pointer, () => schemaAt(document, pointer)),
    around: (pointer, property) =>
      once(`${pointer} around ${property}`, () => {
        const { properties, ...schema } = merged(document, schemaAt(document, pointer));
        return { ...schema, properties: { ...properties, [property]: {} } };
      }),
  };
}

/** The object schema that a place stands for: what it refers to, and what stands beside the reference. */
function merged(document: Document, schema: Schema): Schema {
  const { $ref: _followed, ...own } = schema;
  const name = componentName(schema);
  return name === undefined ? own : { ...merged(document, document.components.schemas[name] ?? {}), ...own };
}

function schemaAt(document: Document, pointer: string): Schema {
  const { node } = segments(pointer).reduce<Located>(child, { pointer: '', node: document });
  if (!isObject(node)) throw new TypeError(`There is no schema at #${pointer}`);
  return node;
}
