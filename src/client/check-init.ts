import { headerEntries } from '../core/header-entries.ts';
import { keysOf } from '../core/known-keys.ts';
import { jsonFault, wireQuery } from '../core/wire-value.ts';
import { show } from '../core/show.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
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

const knownParams = keysOf<{ path: 1; query: 1; header: 1; cookie: 1 }>({
  path: true,
  query: true,
  header: true,
  cookie: true,
});

/** Refuses options of a raw call that nothing reads. */
export function checkNames(init: Init, operation: string): void {
  checkOptions(init, knownInit, operation);
  if (init.params !== undefined) checkOptions(init.params, knownParams, `${operation}, params,`);
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
    : checkedBody(body, method, operation);
}

/** The parameters of a query, checked, as they are sent. */
function checkedQuery(given: unknown, operation: string): Record<string, unknown> {
  if (typeof given !== 'object' || given === null) {
    throw new EnodeInputError(`The query of ${operation} is ${show(given)}: give an object`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object, as was checked above
  const wire = wireQuery(given as Record<string, unknown>);
  if ('fault' in wire) throw new EnodeInputError(`In the query of ${operation}, ${wire.fault}`);
  return wire.query;
}

/** A body as JSON. Refuses one that JSON would change silently, or cannot hold. Forms and bytes are not JSON. */
function checkedBody(body: unknown, method: string, operation: string): string | undefined {
  if (method === 'GET') throw new EnodeInputError(`${operation} takes no body: GET requests have none`);
  if (body instanceof FormData) return undefined;
  let fault: string | undefined;
  try {
    fault = jsonFault(body, 'body');
    if (fault === undefined) return JSON.stringify(body);
  } catch {
    // A getter or toJSON of the caller's; what it throws may hold what is to be sent.
    fault = 'body cannot be read: a getter or toJSON in it throws';
  }
  throw new EnodeInputError(`In the body of ${operation}, ${fault}`);
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
      : `headers of ${where} are ${given === null ? 'null' : `a ${typeof given}`}: give an object or Headers`,
  );
}
