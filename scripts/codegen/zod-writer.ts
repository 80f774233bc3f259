import type { Schema } from '../../src/openapi/openapi.ts';
import { literal } from '../text/typescript.ts';
import type { Scope } from './scope.ts';
import { shapeOf, type Field, type Shape } from './shape.ts';
import { indent, list, quote, valueKey } from './text.ts';

/** The zod expression of a schema in normal form. */
export const writeZod = (schema: Schema, scope: Scope): string =>
  zodOf(shapeOf(schema, scope.document), scope);

function zodOf(shape: Shape, scope: Scope): string {
  switch (shape.kind) {
    case 'anything':
      return 'z.unknown()';
    case 'component':
      return scope.reference(shape.name);
    case 'constant':
      return `z.literal(${literal(shape.value)})`;
    case 'values':
      return ofValues(shape.values, shape.open, scope);
    case 'nullable':
      return `${zodOf(shape.inner, scope)}.nullable()`;
    case 'list':
      return `z.array(${zodOf(shape.item, scope)})`;
    case 'object':
      return ofObject(shape.fields, shape.rest, scope);
    case 'union': {
      const codes = shape.members.map((member) => zodOf(member, scope));
      return shape.discriminator === undefined
        ? `z.union(${list(codes)})`
        : writeDiscriminated(shape.discriminator, codes, scope);
    }
    case 'both':
      return shape.parts
        .map((part) => zodOf(part, scope))
        .reduce((left, right) => `z.intersection(${left}, ${right})`);
    default:
      return `z.${shape.kind}()`;
  }
}

function ofValues(values: readonly unknown[], open: boolean, scope: Scope): string {
  const literals = values.map((value) => literal(value));
  if (open) scope.helpers.add('openEnum');
  const isText = values.every((value) => typeof value === 'string');
  return `${open ? 'openEnum' : `z.${isText ? 'enum' : 'literal'}`}(${list(literals)})`;
}

export function writeDiscriminated(property: string, codes: readonly string[], scope: Scope): string {
  scope.helpers.add('discriminated');
  return `discriminated(${quote(property)}, ${list(codes)})`;
}

function ofObject(fields: readonly Field[], others: Shape | undefined, scope: Scope): string {
  const rest = others && zodOf(others, scope);
  if (fields.length === 0) return rest === undefined ? 'z.looseObject({})' : `z.record(z.string(), ${rest})`;
  const lines = fields.map(
    ({ name, optional, shape }) =>
      `  ${valueKey(name)}: ${indent(zodOf(shape, scope))}${optional ? '.exactOptional()' : ''},\n`,
  );
  const code = `{\n${lines.join('')}}`;
  return rest === undefined ? `z.looseObject(${code})` : `z.object(${code}).catchall(${rest})`;
}
