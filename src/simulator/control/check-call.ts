import type { ValidateFunction } from 'ajv/dist/2020.js';

import { step } from '../../openapi/pointer.ts';
import { createAjv } from '../document/ajv.ts';
import type { Issue } from '../document/issue.ts';
import { toIssues } from '../document/issues.ts';
import type { ControlRoute } from './route.ts';

/** Holds a query and a body against what the document says of an operation. */
export type CheckCall = (route: ControlRoute, call: { query: URLSearchParams; json: unknown }) => Issue[];

/** Validates by the schemas of the document itself, compiled on first use. */
export function createCallCheck(document: object): CheckCall {
  const ajv = createAjv({ discriminator: true });
  ajv.addSchema(document, 'control');
  const compiled = new Map<string, ValidateFunction>();
  const validate = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `control#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
  const issuesOf = (place: string, name: string, pointer: string, value: unknown): Issue[] => {
    const check = validate(pointer);
    return check(value) ? [] : toIssues(place, name, check.errors ?? []);
  };

  return (route, { query, json }) => {
    const operation = step(step('/paths', route.path), route.method.toLowerCase());
    const known = Object.keys(route.query ?? {});
    const inQuery = [...new Set(query.keys())].flatMap((name): Issue[] => {
      const issue = (message: string): Issue[] => [{ in: 'query', path: name, message }];
      if (!known.includes(name)) return issue('is not a parameter of this operation');
      if (query.getAll(name).length > 1) return issue('must be given once');
      // Parameters of the path come first.
      const index = (route.path.match(/\{/g)?.length ?? 0) + known.indexOf(name);
      return issuesOf('query', name, `${operation}/parameters/${index}/schema`, query.get(name));
    });
    if (!route.body) return inQuery;
    if (json === undefined) {
      return route.body.required ? [...inQuery, { in: 'body', path: '', message: 'is required' }] : inQuery;
    }
    const content = step(`${operation}/requestBody/content`, 'application/json');
    return [...inQuery, ...issuesOf('body', '', `${content}/schema`, json)];
  };
}
