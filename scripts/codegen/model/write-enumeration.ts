import type { Schema } from '../../../src/openapi/openapi.ts';
import { literal } from '../../text/typescript.ts';
import type { Model, NamedType } from './model.ts';
import { schemaDoc } from './schema-doc.ts';

/** An enumeration as a type: one closed name for its values, which is wrapped where other values may come. */
export function writeEnumeration(
  model: Model,
  schema: Schema,
  named: NamedType | undefined,
  hint: string,
): string {
  const { document, declarations, values, names } = model;
  const all = schema.enum ?? [];
  const isOpen = schema['x-open-enum'] === true;
  if (all.length === 1 && named === undefined && !isOpen) return literal(all[0]);
  const name = named?.name ?? names.claim(hint);
  if (!declarations.has(name)) {
    const members = all.map((value) => `\n  | ${literal(value)}`).join('');
    declarations.set(
      name,
      `${schemaDoc(named?.schema ?? schema, document, '')}export type ${name} =${members};\n`,
    );
    values.set(name, all);
  }
  return isOpen ? `Open<${name}>` : name;
}
