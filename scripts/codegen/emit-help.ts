import type { ParameterHelp } from '../../src/spec/operation-help.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { bodyOf, jsonOf, operationsOf, schemaOf, type OperationRow } from '../../src/openapi/resolve.ts';
import { variantsOf } from '../../src/openapi/variants.ts';
import { oneLine } from '../text/plain.ts';
import { literal, quote } from '../text/typescript.ts';
import { parametersOf, type ApiParameter } from './api-parameters.ts';

/** `help.ts` of a version: what its command line says of each operation and of what it takes. */
export function emitHelp(document: Document, supportPath: string): string {
  const rows = operationsOf(document.paths).map(
    (row) => `  ${quote(row.key)}: ${literal(helpOf(row, document))},\n`,
  );
  return [
    `import type { VersionHelp } from ${quote(`${supportPath}/spec/operation-help.ts`)};\n\n`,
    '/** What the document says of each operation, in short. */\n',
    `export const help: VersionHelp = {\n${rows.join('')}};\n`,
  ].join('');
}

/** `help.ts` of all versions: what the command line reads of one, loaded when it is asked for. */
export function emitHelpIndex(versions: readonly string[], supportPath: string): string {
  const loads = (file: string): string =>
    versions
      .map(
        (version) =>
          `  ${quote(version)}: async () => (await import(${quote(`./${version}/${file}.ts`)})).${file},\n`,
      )
      .join('');
  return [
    `import type { Validator } from ${quote(`${supportPath}/drift/schema.ts`)};\n`,
    `import type { VersionHelp } from ${quote(`${supportPath}/spec/operation-help.ts`)};\n`,
    'import type { Version } from "./index.ts";\n\n',
    '/** What the document of each version says of its operations, in short. */\n',
    `export const helpOf: { readonly [V in Version]: () => Promise<VersionHelp> } = {\n${loads('help')}};\n\n`,
    '/** The schemas of the webhook events of each version. */\n',
    'export const eventsOf: { readonly [V in Version]: () => Promise<Readonly<Record<string, Validator>>> } = {\n',
    `${loads('events')}};\n`,
  ].join('');
}

function helpOf(row: OperationRow, document: Document): Record<string, unknown> {
  const { summary } = row.operation;
  const parameters = parametersOf({ operation: row }, document);
  const parts = {
    path: ofParameters(parameters, 'path', document),
    query: ofParameters(parameters, 'query', document),
  };
  const body = ofBody(row, document);
  return {
    ...(typeof summary === 'string' && summary.trim() !== '' && { summary: sentence(summary) }),
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)),
    ...(body && { body }),
  };
}

type Helps = Record<string, ParameterHelp>;

function ofParameters(
  parameters: readonly ApiParameter[],
  place: ApiParameter['in'],
  document: Document,
): Helps {
  const wanted = parameters.filter((parameter) => parameter.in === place);
  return Object.fromEntries(
    wanted.map(({ name, schema, description, required }) => [
      name,
      // That a path needs its parameters goes without saying.
      describe([schema], description, required && place !== 'path', document),
    ]),
  );
}

/** Fields of a body of several kinds are those of all of them; required is what all of them require. */
function ofBody({ operation }: OperationRow, document: Document): Helps | undefined {
  const schema = operation.requestBody && jsonOf(bodyOf(operation.requestBody, document).content)?.schema;
  if (schema === undefined) return undefined;
  const variants = variantsOf(schema, document) ?? [];
  const names = new Set(variants.flatMap(({ properties }) => [...properties.keys()]));
  return Object.fromEntries(
    Array.from(names, (name) => {
      const schemas = variants.flatMap(({ properties }) => properties.get(name) ?? []);
      const isRequired = variants.every(({ required }) => required.has(name));
      return [name, describe(schemas, undefined, isRequired, document)];
    }),
  );
}

function describe(
  schemas: readonly Schema[],
  text: string | undefined,
  required: boolean,
  document: Document,
): ParameterHelp {
  const resolved = schemas.map((schema) => schemaOf(withoutNull(schema), document));
  const own = schemas.map((schema) => schema['description']);
  const about = [text, ...own, ...resolved.map((schema) => schema['description'])].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  const values = [...new Set(resolved.flatMap(valuesOf))];
  return {
    type: typeOf(resolved),
    ...(about !== undefined && { about: sentence(about) }),
    ...(values.length > 0 && { values }),
    ...(required && { required }),
  };
}

const valuesOf = ({ enum: listed, const: only }: Schema): string[] =>
  (listed ?? [only]).filter((value) => typeof value === 'string');

/** The schema of what is not `null`, where that is one. */
function withoutNull(schema: Schema): Schema {
  const choices = (schema.oneOf ?? schema.anyOf)?.filter(({ type }) => type !== 'null');
  const [only] = choices?.length === 1 ? choices : [];
  return only ?? schema;
}

function typeOf(schemas: readonly Schema[]): ParameterHelp['type'] {
  const types = new Set(
    schemas
      .flatMap(({ type, const: only }) => type ?? (typeof only === 'string' ? 'string' : 'json'))
      .filter((type) => type !== 'null'),
  );
  const [only, ...others] = types;
  const isPlain = only === 'string' || only === 'number' || only === 'integer' || only === 'boolean';
  return isPlain && others.length === 0 ? only : 'json';
}

/** The first sentence of a text, on one line. */
function sentence(text: string): string {
  const line = oneLine(text);
  return (/^.*?[^.]\.(?=\s+[A-Z`]|$)/.exec(line)?.[0] ?? line).replace(/\.$/, '');
}
