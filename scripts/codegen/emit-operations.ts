import type { Document } from '../../src/openapi/openapi.ts';
import { bodyOf, jsonOf, operationsOf, type Row } from '../../src/openapi/resolve.ts';
import { stabilityOf } from './stability.ts';
import { literal } from '../text/typescript.ts';
import { quote } from './text.ts';

/** `operations.ts`: the facts about each operation that calls need at run time. */
export function emitOperations(document: Document, supportPath: string): string {
  const rows = operationsOf(document.paths).map((row) => `  ${quote(row.key)}: ${emitRow(row, document)},\n`);
  return [
    `import type { Operation } from ${quote(`${supportPath}/operation.ts`)};\n\n`,
    `export const operations = {\n${rows.join('')}} as const satisfies Record<string, Operation>;\n`,
  ].join('');
}

const repeatable = new Set(['get', 'put', 'delete', 'options', 'head', 'trace']);

function emitRow({ path, method, operation }: Row, document: Document): string {
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
    repeatable: repeatable.has(method),
    ...(stability === undefined ? {} : { stability }),
  };
  const fields = Object.entries(facts).map(([name, value]) => `    ${name}: ${literal(value)},\n`);
  return `{\n${fields.join('')}  }`;
}

const statusOf = (status: string): number | '2XX' => (status === '2XX' ? status : Number(status));
