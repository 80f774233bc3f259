import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { bodyOf, jsonOf, operationsOf, schemaOf, type OperationRow } from '../../src/openapi/resolve.ts';
import { stabilityOf } from './stability.ts';
import { literal } from '../text/typescript.ts';
import { quote } from './text.ts';

/** `operations.ts`: the facts about each operation that calls need at run time. */
export function emitOperations(document: Document, supportPath: string): string {
  const rows = operationsOf(document.paths).map((row) => `  ${quote(row.key)}: ${emitRow(row, document)},\n`);
  return [
    `import type { Operation } from ${quote(`${supportPath}/spec/operation.ts`)};\n\n`,
    `export const operations = {\n${rows.join('')}} as const satisfies Record<string, Operation>;\n`,
  ].join('');
}

const repeatable = new Set(['get', 'put', 'delete', 'options', 'head', 'trace']);

function emitRow({ path, method, operation }: OperationRow, document: Document): string {
  const stability = stabilityOf(operation);
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
  const facts: Record<string, unknown> = {
    method: method.toUpperCase(),
    path,
    ...(operation.operationId === undefined ? {} : { operationId: operation.operationId }),
    tags: operation.tags ?? [],
    deprecated: operation.deprecated === true,
    success: successes.map(([status]) => statusOf(status)),
    withBody: successes
      .filter(([, body]) => jsonOf(bodyOf(body, document).content) !== undefined)
      .map(([status]) => statusOf(status)),
    objects: successes
      .filter(([, body]) => isObject(jsonOf(bodyOf(body, document).content)?.schema, document))
      .map(([status]) => statusOf(status)),
    repeatable: repeatable.has(method),
    ...(stability === undefined ? {} : { stability }),
  };
  const fields = Object.entries(facts).map(([name, value]) => `    ${name}: ${literal(value)},\n`);
  return `{\n${fields.join('')}  }`;
}

/** Whether everything that a schema allows is an object. What is written for it is not asked: only what it says. */
function isObject(given: Schema | undefined, document: Document, depth = 0): boolean {
  if (given === undefined || depth > 20) return false;
  const schema = schemaOf(given, document);
  const { type, allOf, oneOf, anyOf } = schema;
  if (type !== undefined)
    return type === 'object' || (Array.isArray(type) && type.every((one) => one === 'object'));
  const within = (one: Schema): boolean => isObject(one, document, depth + 1);
  if (allOf?.some(within) === true) return true;
  const choices = oneOf ?? anyOf ?? [];
  return choices.length > 0 && choices.every(within);
}

const statusOf = (status: string): number | '2XX' => (status === '2XX' ? status : Number(status));
