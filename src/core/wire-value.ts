/*
 * What can be sent as JSON or in a query without turning silently into something else: JSON.stringify makes NaN and
 * an invalid Date `null` and a Map, a Promise or a Blob `{}`, drops functions, and throws errors of its own for a
 * bigint or a circle. Values are judged by what they are, never by `instanceof`: they may come from another realm.
 */
import { ownMember } from './own-member.ts';
import { tagOf } from './tag-of.ts';

/** Half a surrogate pair, which no encoding can carry. Not isWellFormed, which some runtimes lack. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Deeper values are a mistake, and would end in a stack overflow here or at the server. */
const maxDepth = 500;

/** Objects whose content is not in their members, with what to give instead. */
const instead: Readonly<Record<string, string>> = {
  Map: 'give an object or a list',
  Set: 'give a list',
  URLSearchParams: 'give an object: Object.fromEntries(params)',
  Headers: 'give an object: Object.fromEntries(headers)',
  Promise: 'await it first',
  RegExp: 'give its source as text',
  Error: 'give its message as text',
};

/** What a value is sent as, or what is wrong with it. */
export type WireValue = { readonly value: unknown } | { readonly fault: string };

/** Leaves the walk at the first fault. Its message never holds the value. */
class WireFault extends Error {}

/**
 * A value as it is sent as JSON: a copy for which every getter and `toJSON` was asked once. Else what is wrong with
 * it, with the path of the place, and never the value itself.
 */
export function wireValue(given: unknown, path: string): WireValue {
  try {
    const value = wired(given, path, []);
    // It was there, so that to send nothing would be another call.
    if (value === undefined && given !== undefined)
      return { fault: `${path} has a toJSON that gives undefined` };
    return { value };
  } catch (error) {
    // A getter or toJSON of the caller's; what it throws may hold what is to be sent.
    return {
      fault:
        error instanceof WireFault
          ? error.message
          : `${path} cannot be read: a getter or toJSON in it throws`,
    };
  }
}

/** A query as it is sent, or what is wrong with it. */
export type WireQuery = { readonly query: Record<string, unknown> } | { readonly fault: string };

/**
 * The parameters of a query as they are sent: Dates as ISO 8601, in lists and objects, too. The result has no
 * prototype, so that nothing that other code adds to Object.prototype is sent.
 */
export function wireQuery(given: Readonly<Record<string, unknown>>): WireQuery {
  const query: Record<string, unknown> = Object.create(null);
  try {
    for (const name of Object.keys(given)) {
      if (loneSurrogate.test(name)) return { fault: 'a name has half a surrogate pair' };
      query[name] = wired(given[name], name, []);
    }
  } catch (error) {
    return {
      fault:
        error instanceof WireFault ? error.message : 'a parameter cannot be read: a getter or toJSON throws',
    };
  }
  return { query };
}

function wired(value: unknown, path: string, parents: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null) return scalar(value, path);
  if (parents.includes(value)) throw new WireFault(`${path} holds itself: a circle cannot be sent as JSON`);
  if (parents.length >= maxDepth)
    throw new WireFault(`${path.slice(0, 100)}… lies more than ${maxDepth} levels deep`);
  const tag = tagOf(value);
  if (ArrayBuffer.isView(value) || tag.endsWith('ArrayBuffer')) {
    throw new WireFault(`${path} is binary: give text, e.g. base64`);
  }
  if (tag === 'Date' && Number.isNaN(Number(value))) throw new WireFault(`${path} is an invalid Date`);
  const { toJSON, then } = value as { toJSON?: unknown; then?: unknown };
  const inner = [...parents, value];
  if (typeof toJSON === 'function') {
    const key = path.replace(/^.*\.|\]$/g, '');
    const json: unknown = Reflect.apply(toJSON, value, [key]);
    return json === value ? members(value, path, inner) : wired(json, path, inner);
  }
  if (boxed.has(tag)) return scalar((value as { valueOf(): unknown }).valueOf(), path);
  if (Array.isArray(value))
    return value.length === 0
      ? []
      : Array.from(value, (item, index) => listed(item, `${path}[${index}]`, inner));
  if (typeof then === 'function') throw new WireFault(`${path} is a promise: await it first`);
  // What has a kind of its own and nothing in members would be sent as {}.
  if (Object.hasOwn(instead, tag) || (tag !== 'Object' && Object.keys(value).length === 0)) {
    throw new WireFault(
      `${path} is of type ${tag}, which cannot be sent: ${instead[tag] ?? 'give text, an object or a list'}`,
    );
  }
  return members(value, path, inner);
}

/** Objects around a value that is none; JSON takes the value. */
const boxed: ReadonlySet<string> = new Set(['Number', 'String', 'Boolean', 'BigInt', 'Symbol']);

function listed(value: unknown, path: string, parents: readonly object[]): unknown {
  // JSON would write null in its place.
  const item = value === undefined ? undefined : wired(value, path, parents);
  if (item === undefined) throw new WireFault(`${path} is undefined`);
  return item;
}

function members(value: object, path: string, parents: readonly object[]): object {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (loneSurrogate.test(key)) throw new WireFault(`a name in ${path} has half a surrogate pair`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own keys are asked for
    ownMember(result, key, wired((value as Record<string, unknown>)[key], `${path}.${key}`, parents));
  }
  return result;
}

/** A value that is not an object. */
function scalar(value: unknown, path: string): unknown {
  switch (typeof value) {
    case 'number':
      if (Number.isFinite(value)) return value;
      throw new WireFault(`${path} is ${value}: give a finite number`);
    case 'string':
      if (!loneSurrogate.test(value)) return value;
      throw new WireFault(`${path} has half a surrogate pair: it is not valid Unicode text`);
    case 'bigint':
      throw new WireFault(`${path} is a bigint: give a number or a string`);
    case 'symbol':
    case 'function':
      throw new WireFault(`${path} is a ${typeof value}, which cannot be sent`);
    default:
      return value;
  }
}
