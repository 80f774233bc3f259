import { checkPaths } from './check-paths.ts';
import { checkReferencesIn, checkSchemaReferencesIn, type ReferenceCheck } from './check-reference.ts';
import { checkSchema } from './check-schema.ts';
import { isObject } from '../core/is-object.ts';
import { DocumentError } from './document-error.ts';
import { type Components, type Document, methods, type PathItem } from './openapi.ts';
import { derive, resolveReference, step } from './pointer.ts';
import { collectProblems, type Problems } from './problems.ts';

type Node = Record<string, unknown>;

const sections = ['schemas', 'parameters', 'requestBodies', 'responses', 'headers'] as const;

/**
 * Accepts a parsed file as a document that can be read: every section present, all that the API sends under
 * `webhooks` (from `x-webhooks` and callbacks, too), shared path items in their places, no dangling reference.
 * What a linter says better (unique names, declared path parameters …) is not repeated here.
 */
export function checkDocument(root: Node): Document {
  const problems = collectProblems();
  const check = createChecks(root, problems);
  const components = member(root, 'components', '');
  for (const section of sections) {
    for (const [, node, at] of entries(components, section, '/components')) {
      problems.passes(() => (section === 'schemas' ? check.schema(node, at) : check.holder(node, at)));
    }
  }
  const document: Document = {
    ...root,
    openapi: String(root['openapi']),
    paths: pathItems(root, 'paths', check),
    webhooks: {
      ...callbackItems(root, check),
      ...pathItems(root, 'x-webhooks', check),
      ...pathItems(root, 'webhooks', check),
    },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its parts are checked here
    components: derive(components, {
      ...components,
      ...Object.fromEntries(sections.map((section) => [section, member(components, section, '/components')])),
    } as Components),
  };
  checkPaths(document, problems);
  problems.done();
  return derive(root, document);
}

interface Checks {
  problems: Problems;
  reference: ReferenceCheck;
  schema(node: unknown, at: string): void;
  /** A parameter, header, request body or response: whatever holds schemas. */
  holder(node: unknown, at: string): void;
}

function createChecks(root: Node, problems: Problems): Checks {
  const reference = checkReferencesIn(root);
  const schemaReference = checkSchemaReferencesIn(root, problems);
  const schema = (node: unknown, at: string): void => checkSchema(node, at, schemaReference, problems);
  const holder = (node: unknown, at: string): void => {
    const found = asObject(node, at);
    if (found['$ref'] !== undefined) return reference(found, at);
    if (found['schema'] !== undefined) schema(found['schema'], step(at, 'schema'));
    for (const [, media, where] of entries(found, 'content', at)) {
      const inner = asObject(media, where)['schema'];
      if (inner !== undefined) schema(inner, step(where, 'schema'));
    }
    for (const [, header, where] of entries(found, 'headers', at)) holder(header, where);
  };
  return { problems, reference, schema, holder };
}

function pathItems(root: Node, section: string, check: Checks): Record<string, PathItem> {
  const items: Record<string, PathItem> = {};
  for (const [key, node, at] of entries(root, section, '')) {
    if (key.startsWith('x-') && section === 'paths') continue;
    for (const item of check.problems.among(() => pathItem(root, node, at, check))) items[key] = item;
  }
  return derive(member(root, section, ''), items);
}

function pathItem(root: Node, node: unknown, at: string, check: Checks): PathItem {
  const item = inlined(root, asObject(node, at), at, check);
  for (const [, parameter, where] of entries(item, 'parameters', at)) check.holder(parameter, where);
  for (const method of methods) {
    const where = step(at, method);
    if (item[method] !== undefined)
      check.problems.passes(() => checkOperation(asObject(item[method], where), where, check));
  }
  return item;
}

/** Path items of all callbacks, shared or not: they say at the place of a subscription what webhooks say. */
function callbackItems(root: Node, check: Checks): Record<string, PathItem> {
  const items: Record<string, PathItem> = {};
  const owners = [
    { owner: member(root, 'components', ''), at: '/components' },
    ...operationNodes(root).map(({ node, at }) => ({ owner: node, at })),
  ];
  for (const { owner, at } of owners) {
    for (const [name, callback, where] of entries(owner, 'callbacks', at)) {
      const found = asObject(callback, where);
      // Shared ones are among the components.
      if (found['$ref'] !== undefined) continue;
      for (const [expression, node] of Object.entries(found)) {
        if (expression.startsWith('x-')) continue;
        const item = pathItem(root, node, step(where, expression), check);
        items[`${name} ${expression}`] = derive(item, { ...item, 'x-callback': true });
      }
    }
  }
  return items;
}

function operationNodes(root: Node): { node: Node; at: string }[] {
  return Object.entries(member(root, 'paths', '')).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const shared = isObject(item) ? item['$ref'] : undefined;
      const found = typeof shared === 'string' ? resolveReference(root, shared) : item;
      const node = isObject(found) ? found[method] : undefined;
      return isObject(node) ? [{ node, at: step(step('/paths', path), method) }] : [];
    }),
  );
}

function inlined(root: Node, item: Node, at: string, check: Checks): Node {
  if (item['$ref'] === undefined) return item;
  check.reference(item, at);
  const { $ref, ...own } = item;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `check.reference` has found a string
  return derive(item, { ...asObject(resolveReference(root, $ref as string), at), ...own });
}

function checkOperation(operation: Node, at: string, check: Checks): void {
  const { passes } = check.problems;
  for (const [, parameter, where] of entries(operation, 'parameters', at))
    passes(() => check.holder(parameter, where));
  if (operation['requestBody'] !== undefined)
    passes(() => check.holder(operation['requestBody'], step(at, 'requestBody')));
  for (const [status, response, where] of entries(operation, 'responses', at)) {
    if (status.startsWith('x-')) continue;
    passes(() => {
      if (!/^([1-5]\d\d|[1-5]XX|default)$/i.test(status)) {
        throw new DocumentError(
          where,
          `\`${status}\` is not a status`,
          'use three digits, a range such as `4XX`, or `default`',
        );
      }
      check.holder(response, where);
    });
  }
}

function* entries(node: Node, key: string, at: string): Generator<[string, unknown, string]> {
  const value = node[key];
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') {
    throw new DocumentError(step(at, key), `\`${key}\` must hold a map or a list`, 'correct its value');
  }
  for (const [name, child] of Object.entries(value)) yield [name, child, step(step(at, key), name)];
}

function member(node: Node, key: string, at: string): Node {
  return node[key] === undefined || node[key] === null ? {} : asObject(node[key], step(at, key));
}

function asObject(value: unknown, at: string): Node {
  if (isObject(value)) return value;
  throw new DocumentError(at, 'a map is expected here', 'correct its value');
}
