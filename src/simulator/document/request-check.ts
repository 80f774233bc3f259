import type { Document } from '../../openapi/openapi.ts';
import { coerce } from './coerce.ts';
import type { Issue } from './issue.ts';
import { toIssues } from './issues.ts';
import type { DocumentedOperation, OperationParameter } from './operations.ts';
import type { Validators } from './validators.ts';

/** The parts of a request that a document speaks of. `json` is undefined if there was no body. */
export interface RequestParts {
  values: readonly string[];
  query: URLSearchParams;
  header: (name: string) => string | undefined;
  json: unknown;
}

/** Checks a request against its operation; gives the query as the schemas see it (numbers as numbers). */
export type RequestCheck = (
  operation: DocumentedOperation,
  parts: RequestParts,
) => { issues: Issue[]; query: Record<string, unknown> };

// Which version is asked for is decided before; its parameter describes the header, it does not choose.
const decidedBefore = new Set(['enode-version', 'enode-user-id', 'authorization', 'content-type', 'accept']);

/** @param validators Of the schemas as they are documented; asked for when they are needed first. */
export function createRequestCheck(document: Document, validators: () => Validators): RequestCheck {
  const validate = (place: string, name: string, pointer: string, value: unknown): Issue[] => {
    const check = validators().at(pointer);
    return check(value) ? [] : toIssues(place, name, check.errors ?? []);
  };

  return (operation, parts) => {
    const query: Record<string, unknown> = {};
    const issues = operation.parameters
      .filter(({ in: place, name }) => place !== 'header' || !decidedBefore.has(name.toLowerCase()))
      .flatMap((parameter): Issue[] => {
        const raw = rawValues(operation, parameter, parts);
        if (raw.length === 0) {
          return parameter.required
            ? [{ in: parameter.in, path: parameter.name, message: 'is required' }]
            : [];
        }
        const value = coerce(document, parameter, raw);
        if (parameter.in === 'query') query[parameter.name] = value;
        return parameter.schema.node === undefined
          ? []
          : validate(parameter.in, parameter.name, parameter.schema.pointer, value);
      });
    issues.push(...unknownQuery(operation, parts.query), ...checkBody(operation, parts.json, validate));
    return { issues, query };
  };
}

function rawValues(
  operation: DocumentedOperation,
  parameter: OperationParameter,
  parts: RequestParts,
): string[] {
  if (parameter.in === 'query') return parts.query.getAll(parameter.name);
  if (parameter.in === 'header') return [parts.header(parameter.name) ?? []].flat();
  const names = [...operation.path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  return [parts.values[names.indexOf(parameter.name)] ?? []].flat();
}

function unknownQuery(operation: DocumentedOperation, query: URLSearchParams): Issue[] {
  const known = new Set(operation.parameters.filter((p) => p.in === 'query').map((p) => p.name));
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => ({ in: 'query', path: name, message: 'is not a parameter of this operation' }));
}

function checkBody(
  operation: DocumentedOperation,
  json: unknown,
  validate: (place: string, name: string, pointer: string, value: unknown) => Issue[],
): Issue[] {
  if (!operation.body) return [];
  if (json === undefined) {
    return operation.body.required ? [{ in: 'body', path: '', message: 'is required' }] : [];
  }
  return operation.body.schema ? validate('body', '', operation.body.schema.pointer, json) : [];
}
