import type { ValidateFunction } from 'ajv/dist/2020.js';

import type { Issue } from './issue.ts';
import { toIssues } from './issues.ts';
import { child, follow, type Located } from '../../openapi/pointer.ts';
import { isObject, type JsonObject } from '../../core/is-object.ts';
import type { DocumentedOperation } from './operations.ts';
import { type CheckedResponse, documented, contentSchemaOf } from './response-check.ts';
import type { Validators } from './validators.ts';

/** Checks a list in parts, so that what was seen before need not be checked again. */
export interface ListCheck {
  entry(entry: unknown): Issue[];
  /** What stands around the entries: a page without them. */
  frame(page: unknown): Issue[];
}

/** Where the list stands in the response: `''` if it is the response, `/data` in a page. */
type ListPlace = '' | '/data';

/**
 * The check of a response that is a list, if whether it is as documented depends on nothing but its entries, one by one,
 * and on what stands around them; undefined where only the whole can be checked.
 */
export type ListCheckOf = (
  operation: DocumentedOperation,
  response: Omit<CheckedResponse, 'json'> & { at: ListPlace },
) => ListCheck | undefined;

export function createListCheckOf(root: JsonObject, validators: () => Validators): ListCheckOf {
  const found = new Map<string, ListCheck | undefined>();
  return (operation, { status, contentType, at }) => {
    const key = `${operation.key} ${status} ${contentType} ${at}`;
    if (!found.has(key)) {
      const response = documented(operation, status);
      const schema = response && contentSchemaOf(response, contentType, status);
      found.set(key, schema && listCheck(root, schema, at, validators));
    }
    return found.get(key);
  };
}

function listCheck(
  root: JsonObject,
  schema: Located,
  at: ListPlace,
  validators: () => Validators,
): ListCheck | undefined {
  const whole = follow(root, schema);
  const { node } = whole;
  // What may be one thing or another has no single place for its list.
  if (!isObject(node) || ['allOf', 'oneOf', 'anyOf'].some((keyword) => keyword in node)) return undefined;
  const list = at === '' ? whole : follow(root, child(child(whole, 'properties'), 'data'));
  if (!isObject(list.node) || list.node['type'] !== 'array' || !isObject(list.node['items']))
    return undefined;
  // Anything else may be about the list as a whole: its length, or that no entry comes twice.
  if (Object.entries(list.node).some(([keyword, value]) => !isHarmless(keyword, value))) return undefined;
  const items = child(list, 'items').pointer;
  return {
    entry: (entry) => check(validators().at(items), entry),
    frame: (page) => (at === '' ? [] : check(validators().around(schema.pointer, 'data'), page)),
  };
}

const check = (validate: ValidateFunction, value: unknown): Issue[] =>
  validate(value) ? [] : toIssues('body', '', validate.errors ?? []);

/** Whether a keyword of a list says nothing about the list as a whole. */
const isHarmless = (keyword: string, value: unknown): boolean =>
  harmless.has(keyword) || keyword.startsWith('x-') || (keyword in limits && limits[keyword] === value);

/** Limits of a list that any list is within. */
const limits: Readonly<Record<string, unknown>> = { minItems: 0, uniqueItems: false };

const harmless: ReadonlySet<string> = new Set([
  'type',
  'items',
  'title',
  'description',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  '$comment',
]);
