import { isObject } from '../core/is-object.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { noOptions, type Arguments, type Named } from './arguments.ts';
import { callOptionNames, type ExtraParameters } from './options.ts';
import type { Plan } from './plan.ts';

/** What a raw call takes. */
export interface RawInit {
  params: {
    path: Record<string, unknown>;
    query?: Record<string, unknown>;
    header?: Record<string, string>;
  };
  body?: unknown;
  [option: string]: unknown;
}

/** The raw call that a method's arguments stand for. */
export function requestOf(plan: Plan, given: Arguments, user: string | undefined): RawInit {
  const { options, params } = given;
  const path: Record<string, unknown> = {};
  let index = 0;
  for (const parameter of plan.positional) path[parameter] = given.at[index++];
  const init: RawInit = { params: { path } };
  if (user !== undefined) {
    if (plan.userInPath) path['userId'] = user;
    else init.params.header = { 'Enode-User-Id': headerSafe(user) };
  }
  if (options !== noOptions) {
    for (const name of callOptionNames) {
      if (options[name] !== undefined && name !== 'extra') init[name] = options[name];
    }
  }
  const query = plan.params === 'query' ? params : options['query'];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `queryOf` refuses anything but an object
  if (query !== undefined) init.params.query = queryOf(plan, query as Named);
  const body = bodyOf(plan, params);
  if (body !== undefined) init.body = body;
  return init;
}

/** In the order of the document, so that one call always has one URL. */
function queryOf({ name: method, query: names }: Plan, given: Named): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of names) {
    const value = given[name];
    if (value === undefined) continue;
    if (value === null) throw new EnodeInputError(`${name} of ${method} is null: leave it out`);
    query[name] = value;
  }
  return query;
}

function bodyOf({ row, body, params: place }: Plan, params: unknown): unknown {
  if (body === undefined) return undefined;
  const given = place === 'body' ? params : undefined;
  if (body.fields === undefined && row.fixed === undefined) return given;
  const fields: Record<string, unknown> = { ...row.fixed };
  for (const [name, value] of Object.entries(given ?? {})) if (value !== undefined) fields[name] = value;
  return !body.required && Object.keys(fields).length === 0 ? undefined : fields;
}

/** Header values lose spaces at their ends, which would name another user, and hold no character above 255. */
function headerSafe(user: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be in it
  if (user.trim() === user && !/[\u0000-\u001f\u007f\u0100-\uffff]/.test(user)) return user;
  throw new EnodeInputError(
    `The user id ${JSON.stringify(user)} cannot be sent as the header Enode-User-Id: it begins or ends with a space, or has characters that headers do not have`,
  );
}

const extraKeys = keysOf<ExtraParameters>({ query: true, body: true });

/** Adds what the types do not know to a call. */
export function addExtra(init: RawInit, extra: unknown, name: string): void {
  checkOptions(extra, extraKeys, `${name}({ extra })`);
  const { query, body } = extra as ExtraParameters;
  if (query !== undefined) {
    if (!isObject(query)) throw new EnodeInputError(`extra.query of ${name} is not an object: give one`);
    init.params.query = { ...init.params.query, ...query };
  }
  if (body === undefined) return;
  const own = init.body ?? {};
  if (!isObject(body) || !isObject(own)) {
    throw new EnodeInputError(`extra.body of ${name} is added to an object: give an object of fields`);
  }
  init.body = { ...own, ...body };
}
