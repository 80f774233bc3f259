import { mapValues } from './map-schemas.ts';
import { type Body, type Document, methods, type PathItem, type Schema } from './openapi.ts';
import { derive } from './pointer.ts';
import { bodyOf, jsonOf, operationsOf } from './resolve.ts';
import { variantsOf } from './variants.ts';

const fields = ['type', 'title', 'detail'] as const;
const failures = ['4XX', '5XX'] as const;

/** What every failure of this API is, where a document describes none. */
const problem: Schema = {
  type: 'object',
  required: [...fields],
  properties: {
    ...Object.fromEntries(fields.map((name) => [name, { type: 'string' }])),
    issues: { type: 'array', items: { type: 'object' } },
  },
};

/**
 * The document with a problem among the failures of each operation: any call can fail in ways that its description
 * leaves out.
 */
export function addProblems(document: Document): Document {
  const described = problemsOf(document);
  const added: Body = {
    description: 'The request failed.',
    // The document does not say so, and what really comes may be something else.
    'x-undocumented': true,
    content: { 'application/problem+json': { schema: described ?? problem } },
  };
  const pathItem = (item: PathItem): PathItem => {
    const mapped: PathItem = { ...item };
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const { responses = {} } = operation;
      if (hasProblem(responses, document)) continue;
      const missing = failures.filter((status) => responses[status] === undefined);
      mapped[method] = derive(operation, {
        ...operation,
        responses: { ...responses, ...Object.fromEntries(missing.map((status) => [status, added])) },
      });
    }
    return derive(item, mapped);
  };
  return derive(document, { ...document, paths: mapValues(document.paths, pathItem) });
}

const isFailure = (status: string): boolean => /^[45]/.test(status) || status === 'default';

const failureSchemas = (responses: Record<string, Body>, document: Document): Schema[] =>
  Object.entries(responses)
    .filter(([status]) => isFailure(status))
    .flatMap(([, body]): Schema[] => {
      const json = jsonOf(bodyOf(body, document).content);
      return json ? [json.schema] : [];
    });

const hasProblem = (responses: Record<string, Body>, document: Document): boolean =>
  failureSchemas(responses, document).some((schema) => isProblem(schema, document));

function isProblem(schema: Schema, document: Document): boolean {
  const variants = variantsOf(schema, document) ?? [];
  return variants.some(({ properties }) => fields.every((name) => properties.has(name)));
}

/** The problem that most operations of the document have. */
function problemsOf(document: Document): Schema | undefined {
  const counts = new Map<string, { schema: Schema; count: number }>();
  for (const { operation } of operationsOf(document.paths)) {
    for (const schema of failureSchemas(operation.responses ?? {}, document)) {
      if (!isProblem(schema, document)) continue;
      const key = JSON.stringify(schema);
      const known = counts.get(key) ?? { schema, count: 0 };
      counts.set(key, { schema, count: known.count + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.schema;
}
