import type { Row } from '../../src/versions/table.ts';
import type { ApiMethod } from '../codegen/api-methods.ts';
import type { OperationRow as Operation } from '../../src/openapi/resolve.ts';
import { identifier } from '../text/typescript.ts';

/** Where a method stands and what it is called. */
export type MethodName = Pick<ApiMethod, 'part' | 'namespace' | 'name'>;

/** A row that would change. */
export interface Change {
  name: MethodName;
  /** Null takes a method away; undefined where there is nothing to propose. */
  row: Row | null | undefined;
  /** What has happened. */
  fact: string;
  /** What there is to decide. */
  question: string;
}

/**
 * A name for the method of an operation, as the tables name theirs: `GET /users/{userId}/boats` → `boats.list` of a
 * user, `PUT /boats/{boatId}/sail-plan` → `boats.updateSailPlan`. A proposal: good names need a person.
 */
export function suggestName({ method, path }: Pick<Operation, 'method' | 'path'>): MethodName {
  const steps = path.split('/').filter((step) => step !== '');
  const ofUser = steps.length > 2 && steps[0] === 'users' && isParameter(steps[1]);
  const [root = '', ...rest] = ofUser ? steps.slice(2) : steps;
  const words = rest.filter((step) => !isParameter(step));
  return {
    part: ofUser ? 'user' : 'api',
    namespace: camel([root]) || 'root',
    name: nameOf(method, words, isParameter(steps.at(-1))),
  };
}

function nameOf(method: string, words: string[], single: boolean): string {
  const verb = { get: 'get', put: 'update', patch: 'update', delete: 'delete' }[method] ?? 'create';
  if (words.length === 0) return method === 'get' && !single ? 'list' : verb;
  // Every namespace with commands has these two.
  if (words[0] === 'actions' && single && method === 'get') return 'action';
  if (words[0] === 'actions' && words.at(-1) === 'cancel') return 'cancelAction';
  return camel(method === 'get' || method === 'post' ? words : [verb, ...words]) || verb;
}

const isParameter = (step: string | undefined): boolean => step?.startsWith('{') === true;

/** An empty text where the words have no letter that a name can have. */
const camel = (words: string[]): string => {
  const name = words
    .flatMap((word) => word.split(/[^A-Za-z0-9]+/))
    .filter((word) => word !== '')
    .map((word, index) => (index === 0 ? word[0]?.toLowerCase() : word[0]?.toUpperCase()) + word.slice(1))
    .join('');
  return name === '' ? '' : identifier(name);
};
