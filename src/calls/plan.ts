import type { OperationParameters } from '../spec/parameter-names.ts';
import type { Row } from '../versions/table.ts';
import { callOptionNames, listOptionNames } from './options.ts';
import type { MethodTarget } from './target.ts';

/** The same with what the document says of its parameters. */
export interface Plan extends MethodTarget {
  /** What the place for parameters is: the body of the request, else its query, else nothing. */
  readonly params: 'body' | 'query' | 'none';
  readonly query: ReadonlySet<string>;
  readonly body: OperationParameters['body'];
  /** Names of the parameters; undefined where any may be given. */
  readonly known: ReadonlySet<string> | undefined;
  /** Names of the options. */
  readonly options: ReadonlySet<string>;
}

/** Targets are made once for all copies of a client, and so are their plans. */
const plans = /* @__PURE__ */ new WeakMap<MethodTarget, Plan>();

/** The plan of a method, if it was called before. */
export const knownPlan = (target: MethodTarget): Plan | undefined => plans.get(target);

/** Completes the plan of a method with the names of what its operation takes. */
export function planOf(target: MethodTarget, parameters: OperationParameters | undefined): Plan {
  const plan = makePlan(target, parameters);
  plans.set(target, plan);
  return plan;
}

function makePlan(target: MethodTarget, { query = [], body }: OperationParameters = {}): Plan {
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
