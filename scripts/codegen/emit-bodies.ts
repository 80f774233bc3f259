import { jsonType } from './json-type.ts';
import type { Body } from '../../src/openapi/openapi.ts';
import { bodyOf, jsonOf, operationsOf, type OperationRow } from '../../src/openapi/resolve.ts';
import { pure, type Scope } from './scope.ts';
import { imports, indent, quote } from './text.ts';
import { writeZod } from './zod-writer.ts';

/** `responses.ts`: the JSON responses of each operation by status. Empty responses and other formats have no entry. */
export function emitResponses(scope: Scope, supportPath: string): string {
  const rows = operationsOf(scope.document.paths).map((row): Entry => {
    const responses = Object.entries(row.operation.responses ?? {}).flatMap(([status, body]) => {
      const key = /^\d+$/.test(status) ? status : quote(status);
      return bodyEntry(key, body, `${operationType(row)}["responses"][${key}]`, scope);
    });
    const { type, code } = table(responses);
    return { key: quote(row.key), type, code };
  });
  return emitModule(
    'responses',
    'Schemas of the JSON responses, by operation and status.',
    rows,
    scope,
    supportPath,
  );
}

/** `requests.ts`: the JSON request body of each operation that has one. */
export function emitRequests(scope: Scope, supportPath: string): string {
  const rows = operationsOf(scope.document.paths).flatMap((row) => {
    const { requestBody } = row.operation;
    if (!requestBody) return [];
    return bodyEntry(quote(row.key), requestBody, `NonNullable<${operationType(row)}["requestBody"]>`, scope);
  });
  return emitModule(
    'requestBodies',
    'Schemas of the JSON request bodies, by operation.',
    rows,
    scope,
    supportPath,
  );
}

/** A property of a generated constant, and the property of its type. */
interface Entry {
  key: string;
  type: string;
  code: string;
}

const operationType = ({ path, method }: OperationRow): string => `paths[${quote(path)}]["${method}"]`;

function bodyEntry(key: string, body: Body, owner: string, scope: Scope): Entry[] {
  const json = jsonOf(bodyOf(body, scope.document).content);
  if (!json) return [];
  return [
    {
      key,
      type: `z.ZodType<${jsonType(owner, json.mediaTypes)}>`,
      code: pure(writeZod(json.schema, scope), scope),
    },
  ];
}

function table(entries: Entry[]): { type: string; code: string } {
  if (entries.length === 0) return { type: '{}', code: '{}' };
  const types = entries.map(({ key, type }) => `  readonly ${key}: ${indent(type)};\n`);
  const codes = entries.map(({ key, code }) => `  ${key}: ${indent(code)},\n`);
  return { type: `{\n${types.join('')}}`, code: `{\n${codes.join('')}}` };
}

function emitModule(name: string, doc: string, rows: Entry[], scope: Scope, supportPath: string): string {
  const { type, code } = table(rows);
  const used = type.includes('z.ZodType') ? imports(scope, supportPath, ['paths']) : '';
  return `${used}/** ${doc} */\nexport const ${name}: ${type} = ${code};\n`;
}
