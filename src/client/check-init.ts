import { headerEntries } from '../core/header-entries.ts';
import { keysOf } from '../core/known-keys.ts';
import { wireQuery, wireValue } from '../core/wire-value.ts';
import { tagOf } from '../core/tag-of.ts';
import { show } from '../core/show.ts';
import { checkOptions, isOptions, kindOf } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { checkPathNames } from '../transport/path-names.ts';
import type { Init } from './raw-init.ts';
import { headerFault } from '../transport/header-fault.ts';

const knownInit = keysOf<Init>({
  params: true,
  body: true,
  headers: true,
  parseAs: true,
  querySerializer: true,
  bodySerializer: true,
  pathSerializer: true,
  middleware: true,
  redirect: true,
  signal: true,
  timeout: true,
  retry: true,
  idempotent: true,
  onVersionMismatch: true,
});

const knownParams = keysOf<NonNullable<Init['params']>>({ path: true, query: true, header: true });

/** Refuses a path that is none, options of a raw call that nothing reads, and those of openapi-fetch that would fail. */
export function checkRaw(init: Init, method: string, path: unknown): void {
  if (typeof path !== 'string') {
    throw new EnodeInputError(`The path of raw.${method} is ${show(path)}: give a text, e.g. '/vehicles'`);
  }
  const operation = `${method} ${path}`;
  checkOptions(init, knownInit, operation);
  if (init.params !== undefined) {
    checkOptions(init.params, knownParams, `${operation}, params,`);
    checkPathNames(init.params.path, path, operation);
  }
  const { parseAs, redirect, middleware } = init;
  checkChoice('parseAs', parseAs, ['json', 'text', 'blob', 'arrayBuffer', 'stream'], operation);
  checkChoice('redirect', redirect, ['follow', 'error', 'manual'], operation);
  for (const name of ['bodySerializer', 'pathSerializer'] as const) {
    if (init[name] !== undefined && typeof init[name] !== 'function')
      throw new EnodeInputError(`${name} of ${operation} is ${kindOf(init[name])}: give a function`);
  }
  const { querySerializer } = init;
  if (querySerializer !== undefined && typeof querySerializer !== 'function' && !isOptions(querySerializer)) {
    throw new EnodeInputError(
      `querySerializer of ${operation} is ${kindOf(querySerializer)}: give a function, or options of openapi-fetch`,
    );
  }
  if (middleware === undefined) return;
  if (!Array.isArray(middleware)) {
    throw new EnodeInputError(`middleware of ${operation} is ${show(middleware)}: give a list`);
  }
  for (const one of middleware as unknown[]) checkMiddleware(one, `middleware of ${operation}`);
}

function checkChoice(name: string, given: unknown, choices: readonly string[], operation: string): void {
  if (given === undefined || (typeof given === 'string' && choices.includes(given))) return;
  throw new EnodeInputError(`${name} of ${operation} is ${kindOf(given)}: give '${choices.join("' or '")}'`);
}

/** Middleware that does nothing is a mistake. */
function checkMiddleware(given: unknown, where: string): void {
  const names = ['onRequest', 'onResponse', 'onError'];
  if (isOptions(given) && names.some((name) => typeof Reflect.get(given, name) === 'function')) return;
  throw new EnodeInputError(
    `${where} has ${show(given)}: give objects with onRequest, onResponse or onError`,
  );
}

/**
 * Checks all that a call carries beside path parameters, and puts in its place what is sent.
 *
 * @returns The body as JSON; `undefined` where there is none, or where it is sent as something else.
 */
export function checkInit(init: Init, method: string, operation: string): string | undefined {
  const { params, headers, body, bodySerializer, idempotent } = init;
  if (idempotent !== undefined && typeof idempotent !== 'boolean') {
    throw new EnodeInputError(`idempotent of ${operation} is ${show(idempotent)}: give true or false`);
  }
  if (params?.query !== undefined || params?.header !== undefined) {
    const { query, header } = params;
    init.params = {
      ...params,
      ...(query !== undefined && { query: checkedQuery(query, operation) }),
      ...(header !== undefined && { header: checkedHeaders(header, operation) }),
    };
  }
  if (headers !== undefined) init.headers = checkedHeaders(headers, operation);
  return body === undefined || bodySerializer !== undefined
    ? undefined
    : checkedBody(init, method, operation);
}

/** The parameters of a query, checked, as they are sent. */
function checkedQuery(given: unknown, operation: string): Record<string, unknown> {
  if (!isOptions(given)) {
    const how =
      tagOf(given) === 'URLSearchParams' || tagOf(given) === 'Map'
        ? ': Object.fromEntries(…)'
        : ', e.g. { pageSize: 20 }';
    throw new EnodeInputError(`The query of ${operation} is ${kindOf(given)}: give an object${how}`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object, as was checked above
  const wire = wireQuery(given as Record<string, unknown>);
  if ('fault' in wire) throw new EnodeInputError(`In the query of ${operation}, ${wire.fault}`);
  return wire.query;
}

/** A body as JSON. Refuses one that JSON would change silently, or cannot hold. Forms and bytes are not JSON. */
function checkedBody(init: Init, method: string, operation: string): string | undefined {
  if (method === 'GET') throw new EnodeInputError(`${operation} takes no body: GET requests have none`);
  const { body } = init;
  if (body instanceof FormData) return undefined;
  const wire = wireValue(body, 'body');
  if (!('fault' in wire)) {
    // What is sent is what was checked, also by another serializer.
    init.body = wire.value;
    return JSON.stringify(wire.value);
  }
  throw new EnodeInputError(`In the body of ${operation}, ${wire.fault}`);
}

/**
 * The headers of a call, checked: an object, Headers of any realm, or a list of pairs. `null` takes away a header
 * that the client would send. Neither names nor values are in the errors.
 */
function checkedHeaders(given: unknown, where: string): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of entriesOf(given, where)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const text = typeof one === 'number' || typeof one === 'boolean' || one === null ? String(one) : one;
      const fault = headerFault(name, text);
      if (fault !== undefined) throw new EnodeInputError(`A header of ${where} ${fault}`);
    }
    result[String(name)] = value;
  }
  return result;
}

function entriesOf(given: unknown, where: string): Iterable<readonly [unknown, unknown]> {
  const entries = headerEntries(given);
  if (entries !== undefined) return entries;
  throw new EnodeInputError(
    Array.isArray(given)
      ? `headers of ${where} are a list, but not of pairs of name and value`
      : `headers of ${where} are ${kindOf(given)}: give an object or Headers`,
  );
}
