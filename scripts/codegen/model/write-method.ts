import { comment, propertyKey } from '../../text/typescript.ts';
import { apiDoc } from '../api-doc.ts';
import type { PlannedMethod } from '../plan-method.ts';
import { givenBy } from './bodies.ts';
import { typePrefix } from './method-names.ts';
import type { Model } from './model.ts';
import { pascal } from './type-names.ts';
import { writeParams, writeQueryOption, type WrittenParams } from './write-params.ts';
import { writeType } from './write-type.ts';

/** What has been written of the methods so far. */
export interface WrittenMethods {
  readonly params: WrittenParams;
  /** Types of what operations give, by operation. */
  readonly results: Map<string, string>;
}

/** One method of an interface: path parameters, then what the document lets one say, then our options. */
export function writeMethod(
  model: Model,
  method: PlannedMethod,
  methods: PlannedMethod[],
  written: WrittenMethods,
): string {
  const { positional, name } = method;
  const path = positional.map(
    ({ argument, schema }) => `${argument}: ${writeType(model, schema, pascal(argument), 'in')}`,
  );
  const params = writeParams(model, method, written.params);
  const { type: options, needed } = writeOptions(model, method, written.params);
  const given = [
    ...path,
    `params${params.needed || needed ? '' : '?'}: ${params.type}${needed && !params.needed ? ' | undefined' : ''}`,
    `options${needed ? '' : '?'}: ${options}`,
  ];
  const doc = apiDoc(method, methods, model.document, '  ');
  return `${doc}  ${propertyKey(name)}(${given.join(', ')}): ${writeResult(model, method, written)};\n`;
}

/** Our options; with the query of an operation that takes a body, too. */
function writeOptions(model: Model, method: PlannedMethod, written: WrittenParams) {
  const { row, response, operation } = method;
  const base = row.kind !== 'list' ? 'CallOptions' : response.paged ? 'PagedListOptions' : 'ListOptions';
  const query = writeQueryOption(model, method, written);
  if (query === undefined) return { type: base, needed: false };
  const type = `${base} & { ${comment(`The query of \`${operation.key}\`.`, '').trim()} query${query.needed ? '' : '?'}: ${query.type}${query.needed ? '' : ' | undefined'} }`;
  return { type, needed: query.needed };
}

function writeResult(model: Model, method: PlannedMethod, { results }: WrittenMethods): string {
  const { row, response } = method;
  const key = resultKey(method);
  const known = results.get(key);
  const data = known ?? dataOf(model, method);
  results.set(key, data);
  if (row.kind === 'list') return `List<${data}>`;
  if (row.kind === 'command') return `Promise<ActionHandle<${data}>>`;
  if (!response.mayBeEmpty) return `Promise<${data}>`;
  return `Promise<${data === '' ? '' : `${data} | `}void>`;
}

/** Methods of one operation give the same, but for lists. */
export const resultKey = ({ operation, row }: PlannedMethod): string => `${operation.key} ${row.kind}`;

/** The type of what an operation gives, or of one item; of several successes all types. */
function dataOf(model: Model, method: PlannedMethod): string {
  const { row } = method;
  const hint = `${typePrefix(method)}${row.kind === 'list' ? 'Item' : 'Result'}`;
  const types = givenBy(method, model.document).map(({ status, schema }, index) =>
    writeType(model, schema, index === 0 ? hint : `${hint}${pascal(status)}`, 'out'),
  );
  return [...new Set(types)].join(' | ');
}
