import { DocumentError } from './document-error.ts';
import {
  type Body,
  type Content,
  type Document,
  methods,
  type Method,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Schema,
  schemaPrefix,
} from './openapi.ts';
import { pointerOf, resolveReference, step } from './pointer.ts';

export interface OperationRow {
  /** `'GET /vehicles/{vehicleId}'` */
  key: string;
  path: string;
  method: Method;
  operation: OperationObject;
}

/** Every operation under paths, in the order of the document. */
export function operationsOf(paths: Record<string, PathItem>): OperationRow[] {
  const rows: OperationRow[] = [];
  for (const [path, item] of Object.entries(paths)) {
    for (const method of Object.keys(item).filter(isMethod)) {
      const operation = item[method];
      if (operation) rows.push({ key: `${method.toUpperCase()} ${path}`, path, method, operation });
    }
  }
  return rows;
}

/** `'GET /vehicles/{vehicleId}'` → `'GET /vehicles/{}'`: documents may name the parameters of a path differently. */
export const shapeOf = (operation: string): string => operation.replaceAll(/\{[^}]*\}/g, '{}');

const isMethod = (field: string): field is Method => (methods as readonly string[]).includes(field);

/** The body itself, or the shared one that it refers to. */
export function bodyOf(body: Body, document: Document): Body {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkReference` has found a body there
  return body.$ref === undefined ? body : bodyOf(resolveReference(document, body.$ref) as Body, document);
}

/** The parameter itself, or the shared one that it refers to. */
export function parameterOf(parameter: Parameter, document: Document): Parameter {
  return parameter.$ref === undefined
    ? parameter
    : // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document was checked: a reference leads to what stands there
      parameterOf(resolveReference(document, parameter.$ref) as Parameter, document);
}

export const componentName = (schema: Schema): string | undefined => schema.$ref?.slice(schemaPrefix.length);

/** The schema that a reference, or a chain of them, ends at. */
export function schemaOf(schema: Schema, document: Document, passed: readonly string[] = []): Schema {
  const name = componentName(schema);
  if (name === undefined) return schema;
  if (passed.includes(name)) {
    throw new DocumentError(
      step(pointerOf(schema), '$ref'),
      `\`${name}\` refers to nothing but itself`,
      'give it a type',
    );
  }
  return schemaOf(document.components.schemas[name] ?? {}, document, [...passed, name]);
}

/** What a body holds as JSON, and under which media types; undefined when it is empty or not JSON. */
export function jsonOf(content: Content | undefined): { mediaTypes: string[]; schema: Schema } | undefined {
  // JSON of which nothing is said may be anything.
  const found = Object.entries(content ?? {})
    .filter(([mediaType]) => isJson(mediaType))
    .map(([mediaType, { schema = {} }]) => ({ mediaType, schema }));
  const [first, ...others] = found;
  if (!first) return undefined;
  const mediaTypes = found.map(({ mediaType }) => mediaType);
  return {
    mediaTypes,
    schema: others.length === 0 ? first.schema : { oneOf: found.map(({ schema }) => schema) },
  };
}

const isJson = (mediaType: string): boolean => /^application\/([\w.-]+\+)?json(;|$)/.test(mediaType);
