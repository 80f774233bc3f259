import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/**
 * ajv as the simulator uses it: all errors of a value, and no opinion of the schemas themselves.
 *
 * @param options.discriminator Whether `discriminator` chooses the variant of a union, so that only its errors are
 * named. Schemas of ours have it; those of documents may have mappings, which ajv cannot read.
 */
export function createAjv(options: { readonly discriminator?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    ...options,
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    // Optimising the code that comes of a schema gains less than it takes.
    code: { optimize: false },
  });
  formats.default(ajv);
  return ajv;
}
