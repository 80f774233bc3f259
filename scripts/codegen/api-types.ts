import type { Schema } from '../../src/openapi/openapi.ts';
import { componentName } from '../../src/openapi/resolve.ts';
import { quote } from './text.ts';

const plain: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

/**
 * The TypeScript type of a schema in normal form: named or spelt out where that is short, for the compiler has
 * nothing to work out then and editors show it as it is. Anything else is looked up in types.ts.
 *
 * @param lookUp Where types.ts has the type.
 */
export function apiType(schema: Schema, lookUp: string): string {
  const component = componentName(schema);
  if (component !== undefined) return `C[${quote(component)}]`;
  if (typeof schema.const === 'string') return quote(schema.const);
  if (schema.enum) {
    const spelt = !schema['x-open-enum'] && schema.enum.every((value) => typeof value === 'string');
    return spelt ? schema.enum.map((value) => quote(value as string)).join(' | ') : lookUp;
  }
  if (schema.type === 'array' && schema.items) {
    const item = apiType(schema.items, `${lookUp}[number]`);
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  const isLeaf = !schema.oneOf && !schema.allOf && typeof schema.type === 'string';
  return (isLeaf && plain[schema.type as string]) || lookUp;
}
