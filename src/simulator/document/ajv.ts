import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** ajv for schemas of documents: all errors of a value, and no opinion of the schemas themselves. */
export function createAjv(): Ajv2020 {
  // Optimising the code that comes of a schema gains less than it takes.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false, code });
  formats.default(ajv);
  return ajv;
}
