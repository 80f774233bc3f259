import type { OperationParameters } from '../versions/parameter-names.ts';
import type { Row } from '../versions/table.ts';
import { callOptionNames, listOptionNames } from './options.ts';

/** What a row of a version's table says of a method. */
export interface Target {
  readonly row: Row;
  /** As people write it: `vehicles.list`. */
  readonly name: string;
  /** Whether it is a method of a user's client. */
  readonly scoped: boolean;
  readonly method: string;
  readonly path: string;
  /** Path parameters, in order: the positional arguments. */
  readonly positional: readonly string[];
  /** Whether a user's client puts the user into the path; into the header otherwise. */
  readonly userInPath: boolean;
}

/** The same with what the document says of its parameters. */
export interface Plan extends Target {
  /** What the place for parameters is: the body of the request, else its query, else nothing. */
  readonly params: 'body' | 'query' | 'none';
  readonly query: ReadonlySet<string>;
  readonly body: OperationParameters['body'];
  /** Names of the parameters; undefined where any may be given. */
  readonly known: ReadonlySet<string> | undefined;
  /** Names of the options. */
  readonly options: ReadonlySet<string>;
}

/** By row: copies of a client have the same. A row stands for one method, of the client or of its users. */
const targets = /* @__PURE__ */ new WeakMap<Row, Target>();

/** @param scoped Whether the method belongs to a user's client, which fills in the user. */
export function targetOf(row: Row, name: string, scoped: boolean): Target {
  const known = targets.get(row);
  if (known?.name === name && known.scoped === scoped) return known;
  const target = readTarget(row, name, scoped);
  targets.set(row, target);
  return target;
}

function readTarget(row: Row, name: string, scoped: boolean): Target {
  const [method = '', path = ''] = row.operation.split(' ');
  const parameters = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, parameter]) => parameter!);
  return {
    row,
    name,
    scoped,
    method,
    path,
    positional: parameters.filter((parameter) => !scoped || parameter !== 'userId'),
    userInPath: parameters.includes('userId'),
  };
}

/** Targets are made once for all copies of a client, and so are their plans. */
const plans = /* @__PURE__ */ new WeakMap<Target, Plan>();

/** The plan of a method, if it was called before. */
export const knownPlan = (target: Target): Plan | undefined => plans.get(target);

/** Completes the plan of a method with the names of what its operation takes. */
export function planOf(target: Target, parameters: OperationParameters | undefined): Plan {
  const plan = makePlan(target, parameters);
  plans.set(target, plan);
  return plan;
}

function makePlan(target: Target, { query = [], body }: OperationParameters = {}): Plan {
  const { row } = target;
  const fixed = row.fixed ?? {};
  const fields = body?.fields?.filter((field) => !(field in fixed));
  const params =
    body === undefined ? (query.length > 0 ? 'query' : 'none') : fields?.length === 0 ? 'none' : 'body';
  const names = { body: fields, query, none: [] }[params];
  return {
    ...target,
    params,
    query: new Set(query),
    body,
    known: names && new Set(names),
    options: optionsOf(row, query, body !== undefined),
  };
}

function optionsOf({ kind }: Row, query: readonly string[], hasBody: boolean): ReadonlySet<string> {
  const names = new Set(callOptionNames);
  // Where the place for parameters is the body's.
  if (hasBody && query.length > 0) names.add('query');
  if (kind === 'list') for (const name of listOptionNames) names.add(name);
  // Without pages there is nothing to fetch early.
  if (!query.includes('after')) names.delete('prefetch');
  return names;
}
