import { shownMethod, type ApiMethod } from './api-methods.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { pointerOf } from '../../src/openapi/pointer.ts';
import { parameterOf } from '../../src/openapi/resolve.ts';
import { createNames } from './names.ts';

/** A parameter of an operation, wherever in the document it is described. */
export interface ApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description: string | undefined;
  deprecated: boolean;
  schema: Schema;
}

/** The parameters of a method's operation; its own ones win over those of its path. */
export function parametersOf(
  { operation: row }: Pick<ApiMethod, 'operation'>,
  document: Document,
): ApiParameter[] {
  const { path, operation } = row;
  const found = new Map<string, ApiParameter>();
  for (const given of [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = parameterOf(given, document);
    const name = String(parameter['name']);
    const place = String(parameter['in']);
    const { description } = parameter;
    if (place !== 'path' && place !== 'query' && place !== 'header') continue;
    found.set(`${place} ${name}`, {
      name,
      in: place,
      required: parameter['required'] === true,
      description: typeof description === 'string' ? description : undefined,
      deprecated: parameter['deprecated'] === true,
      schema: parameter.schema ?? {},
    });
  }
  return [...found.values()];
}

/** A path parameter as a method takes it. */
export interface Positional extends ApiParameter {
  /** The name of the argument: the row's, which may not be the document's. */
  argument: string;
}

/** The path parameters of a method in the order of the path: its positional arguments. */
export function positionalOf(method: ApiMethod, parameters: ApiParameter[]): Positional[] {
  const { path, operation } = method.operation;
  const names = namesIn(path);
  const free = createNames(['params', 'options']);
  return namesIn(method.row.operation)
    .map((given, index) => ({ given, name: names[index] ?? given }))
    .filter(({ given }) => method.part === 'api' || given !== 'userId')
    .map(({ given, name }) => {
      const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
      if (parameter) return Object.assign(parameter, { argument: free.invent(given) });
      throw new DocumentError(
        pointerOf(operation),
        `the path parameter \`${name}\` is not described`,
        'add it under `parameters`',
      );
    });
}

const namesIn = (path: string): string[] =>
  Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);

/** The header by which versions without `/users/{userId}/…` pick a user. */
export const userHeader = 'Enode-User-Id';

/** Refuses a method of `enode.user(id)` whose operation would ignore the user. */
export function requireUser(method: ApiMethod, parameters: ApiParameter[]): void {
  if (method.part === 'api' || method.row.operation.includes('{userId}')) return;
  if (parameters.some((one) => one.in === 'header' && one.name === userHeader)) return;
  throw new DocumentError(
    pointerOf(method.operation.operation),
    `\`${shownMethod(method)}\` knows no user: the operation has neither \`{userId}\` nor the header \`${userHeader}\``,
    'move its row out of the part `user` in src/versions',
  );
}
