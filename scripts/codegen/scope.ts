import type { Names } from './names.ts';
import type { Document } from '../../src/openapi/openapi.ts';

/** Functions of src/spec/open-enum.ts that generated modules call. */
export type Helper = 'openEnum' | 'discriminated' | 'proven';

/** What the expressions of one generated module may refer to, and what it has to import for them. */
export interface Scope {
  document: Document;
  /** The expression for a named schema. */
  reference(component: string): string;
  helpers: Set<Helper>;
  /** Constants of `schemas.ts`. */
  schemas: Set<string>;
}

/** The scope of a module that imports named schemas. */
export function importingScope(document: Document, names: Names): Scope {
  const schemas = new Set<string>();
  const reference = (component: string): string => {
    schemas.add(names.of(component));
    return names.of(component);
  };
  return { document, reference, helpers: new Set(), schemas };
}

/**
 * An expression that bundlers drop when nobody uses its value. The comment covers one call only; that call
 * gets the others as a function. A name alone stays one, unless it has to be proven to be of a `type`.
 */
export function pure(code: string, scope: Scope, type?: string): string {
  if (type === undefined && /^[\w$]+$/.test(code)) return code;
  scope.helpers.add('proven');
  return `/* @__PURE__ */ proven${type === undefined ? '' : `<${type}>`}(() => ${code})`;
}
