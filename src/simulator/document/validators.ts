import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

import type { Document } from '../../openapi/openapi.ts';

/** Gives the validator of the schema at a JSON pointer. Compiled at first use, then kept. */
export type Validators = (pointer: string) => ValidateFunction;

export function createValidators(document: Document): Validators {
  // The document is registered whole, so that its `$ref`s resolve; its own keywords are not JSON Schema's.
  // Compiling is what a start costs most, and optimising the code that comes of it gains less than it takes.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false, code });
  formats.default(ajv);
  let registered = false;
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    if (!registered) ajv.addSchema(document, 'document');
    registered = true;
    const known = compiled.get(pointer);
    if (known) return known;
    const validate = ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
    return validate;
  };
}
