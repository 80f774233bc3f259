import { type Variant, variantsOf } from '../../../src/openapi/variants.ts';
import { comment, propertyKey } from '../../text/typescript.ts';
import type { ApiParameter } from '../api-parameters.ts';
import type { PlannedMethod } from '../plan-method.ts';
import { typePrefix } from './method-names.ts';
import type { Model } from './model.ts';
import { schemaDoc } from './schema-doc.ts';
import { pascal } from './type-names.ts';
import { writeMembers, writeType } from './write-type.ts';

/** The place of a method for what the document lets the caller say. */
export interface Params {
  readonly type: string;
  /** Whether it cannot be left out. */
  readonly needed: boolean;
}

/** What parameters have been written already, by what they are: methods of one operation share them. */
export type WrittenParams = Map<string, string>;

const cursors: ReadonlySet<string> = new Set(['after', 'before', 'pageSize']);

/** What a method takes: the body of its operation, else its query, else nothing. */
export function writeParams(model: Model, method: PlannedMethod, written: WrittenParams): Params {
  const { body, query } = method;
  if (body?.given === true) return { type: writeBody(model, method, written), needed: body.needed };
  if (body !== undefined || query.length === 0) return { type: 'NoParams', needed: false };
  return { type: writeQuery(model, method, written), needed: query.some(({ required }) => required) };
}

/** The type of a query where the place for parameters is the body's. */
export function writeQueryOption(
  model: Model,
  method: PlannedMethod,
  written: WrittenParams,
): Params | undefined {
  const { body, query } = method;
  if (body === undefined || query.length === 0) return undefined;
  return { type: writeQuery(model, method, written), needed: query.some(({ required }) => required) };
}

function writeQuery(model: Model, method: PlannedMethod, written: WrittenParams): string {
  const { query, response, operation, body } = method;
  const isPlainPage = response.paged && query.every(({ name }) => cursors.has(name));
  const key = isPlainPage ? 'page' : `query ${operation.key}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const prefix = typePrefix(method);
  const name = model.names.claim(isPlainPage ? 'PageParams' : `${prefix}${body ? 'Query' : 'Params'}`);
  written.set(key, name);
  const of = isPlainPage ? 'lists that take nothing but cursors' : `\`${operation.key}\``;
  model.declarations.set(name, '');
  const members = query.map((parameter) => member(model, parameter, name)).join('');
  model.declarations.set(
    name,
    `${comment(`Parameters of ${of}.`, '')}export interface ${name} {\n${members}}\n`,
  );
  return name;
}

function member(model: Model, parameter: ApiParameter, owner: string): string {
  const { name, required, schema, description, deprecated } = parameter;
  const type = writeType(model, schema, owner + pascal(name), 'in');
  const said = {
    ...schema,
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
  };
  return `${schemaDoc(said, model.document, '  ')}  ${propertyKey(name)}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};\n`;
}

function writeBody(model: Model, method: PlannedMethod, written: WrittenParams): string {
  const { row, operation, body } = method;
  const fixed = Object.keys(row.fixed ?? {});
  const key = `body ${operation.key} ${fixed.join(' ')}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const hint = `${typePrefix(method)}Params`;
  const schema = body?.schema ?? {};
  const [variant] = variantsOf(schema, model.document) ?? [];
  const type =
    fixed.length > 0 && variant
      ? writeRest(model, without(variant, fixed), hint, operation.key)
      : writeType(model, schema, hint, 'in');
  written.set(key, type);
  return type;
}

/** A body without the fields that the method's name says. */
function writeRest(model: Model, rest: Variant, hint: string, operation: string): string {
  const name = model.names.claim(hint);
  model.declarations.set(name, '');
  const members = writeMembers(model, rest, name, 'in');
  const doc = comment(`What \`${operation}\` takes beside what the name of the method says.`, '');
  model.declarations.set(name, `${doc}export interface ${name} {\n${members}}\n`);
  return name;
}

const without = (variant: Variant, names: readonly string[]): Variant => ({
  ...variant,
  properties: new Map([...variant.properties].filter(([name]) => !names.includes(name))),
});
