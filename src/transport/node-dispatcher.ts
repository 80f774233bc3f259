import { builtInUndici } from '../core/platform.ts';

/** What sends requests in undici: an Agent, a Pool, a ProxyAgent, a MockAgent; of undici 6, 7 or 8. */
export interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/**
 * Where Node's own fetch finds its dispatcher, by the major version of its undici. What is not listed has an interface
 * that does not exist yet.
 */
const places: Readonly<Record<string, symbol>> = {
  6: Symbol.for('undici.globalDispatcher.1'),
  7: Symbol.for('undici.globalDispatcher.1'),
  8: Symbol.for('undici.globalDispatcher.2'),
};

let seen: unknown;
let untouched = false;

/**
 * The dispatcher that Node's own fetch would use for a request made now, so that connections, proxies
 * (`NODE_USE_ENV_PROXY`, `setGlobalDispatcher`) and mocks are the same; `undefined` where there is none, where it is
 * not known how to use it, and where `fetch` was replaced: what did that (a test, tracing, a framework) wants to
 * see the calls.
 */
export function nodeDispatcher(): Dispatcher | undefined {
  const { fetch } = globalThis;
  if (fetch !== seen) {
    seen = fetch;
    untouched = isBuiltIn(fetch);
  }
  if (!untouched) return undefined;
  const place = places[builtInUndici() ?? ''];
  if (place === undefined) return undefined;
  const globals = globalThis as { [key: symbol]: unknown };
  // Node loads its undici, which brings the dispatcher, with the first of its classes that is used.
  if (globals[place] === undefined) void new Headers();
  return isDispatcher(globals[place]) ? globals[place] : undefined;
}

export function isDispatcher(value: unknown): value is Dispatcher {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Dispatcher>).dispatch === 'function'
  );
}

/** By its text, for it may have been replaced before this module was loaded. */
function isBuiltIn(fetch: unknown): boolean {
  return (
    typeof fetch === 'function' &&
    /^function fetch\(input, init = undefined\) ?\{[^]*\bfetchImpl\b[^]*\}$/.test(
      Function.prototype.toString.call(fetch),
    )
  );
}
