import { mapChildren, mapSchemas } from '../../src/openapi/map-schemas.ts';
import type { Document, Schema } from '../../src/openapi/openapi.ts';
import { componentName } from '../../src/openapi/resolve.ts';

export interface ComponentUse {
  /** Components that only requests need. */
  requestOnly: ReadonlySet<string>;
  /** Components that requests and responses or events need, and that look different in the two. */
  inBoth: ReadonlySet<string>;
}

type Test = (schema: Schema) => boolean;

/**
 * Finds where each named schema is needed, directly or through others.
 *
 * @param isCopied Whether the target of a reference is put in the reference's place.
 */
export function componentUse(document: Document, isOpenable: Test, isCopied: Test): ComponentUse {
  const { schemas } = document.components;
  const parts = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, inspect(schema, isOpenable, isCopied)]),
  );
  const roots = { request: new Set<string>(), other: new Set<string>() };
  mapSchemas(document, (schema, direction) => {
    const found = direction === 'request' ? roots.request : roots.other;
    for (const name of inspect(schema, isOpenable, isCopied).references) found.add(name);
    return schema;
  });
  const reach = (names: Iterable<string>): Set<string> => {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      parts.get(name)?.references.forEach(visit);
    };
    for (const name of names) visit(name);
    return reached;
  };
  const request = reach(roots.request);
  const other = reach(roots.other);
  const varies = (name: string): boolean =>
    [...reach([name])].some((part) => parts.get(part)?.openable === true);
  return {
    requestOnly: new Set([...request].filter((name) => !other.has(name))),
    inBoth: new Set(
      Object.keys(schemas).filter((name) => request.has(name) && other.has(name) && varies(name)),
    ),
  };
}

function inspect(
  schema: Schema,
  isOpenable: Test,
  isCopied: Test,
): { references: Set<string>; openable: boolean } {
  const references = new Set<string>();
  let open = false;
  const visit = (node: Schema): Schema => {
    const name = componentName(node);
    if (name !== undefined && !isCopied(node)) references.add(name);
    open ||= isOpenable(node);
    return mapChildren(node, visit);
  };
  visit(schema);
  return { references, openable: open };
}
