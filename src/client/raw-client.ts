import { atCaller, rejectAtCaller } from '../errors/at-caller.ts';
import { checkSignal } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { Middleware } from 'openapi-fetch';
import { isObject } from '../core/is-object.ts';
import { lazy } from '../core/lazy.ts';
import { show } from '../core/show.ts';
import { snapshot } from '../core/snapshot.ts';
import { resolveCallOptions, type ResolvedCallOptions } from '../transport/call-options.ts';
import type { RunningCall } from '../transport/running-call.ts';
import type { Transport } from '../transport/transport.ts';
import type { TransportCall, TransportConfig } from '../transport/transport-config.ts';
import type { RawResult, SentResult } from '../transport/unwrap.ts';
import type { Promised } from '../spec/promised-body.ts';
import type { RawClient } from './raw-types.ts';
import type * as DirectCall from './direct-call.ts';
import type { OpenapiCall } from './openapi-call.ts';
import { rawMethods, type Init, type RawMethod } from './raw-init.ts';
import { serializePath } from '../transport/path.ts';

const loadResult = lazy(() => import('../transport/raw-result.ts'));
/** Checks values of the caller's; loaded by the first call that carries any. */
const loadChecks = lazy(() => import('./check-init.ts'));
/** openapi-fetch is loaded by the first call that needs it. */
const loadOpenapi = lazy(() => import('./openapi-call.ts'));

/** What sends most calls; loaded with the first. In a variable, not by `lazy`: a promise less for each call. */
let direct: typeof DirectCall | undefined;

/** The calls of one version: as users of `enode.raw` make them, and as the methods of the client do. */
export interface RawCalls<Paths extends object> {
  readonly raw: RawClient<Paths>;
  /** A call whose options belong to it, since they are changed, and whose names were checked. */
  send(method: string, path: string, init: Init): Promise<SentResult>;
}

/**
 * The raw client of one version on our transport. It takes what openapi-fetch takes and returns what openapi-fetch does:
 * failing statuses come back as `error`. Each method also takes the call options, refuses options that nothing reads,
 * checks path parameters before anything is sent, and turns a successful status with an unreadable body into a typed
 * error. openapi-fetch itself sends what has middleware, serializers or `parseAs`; all else goes directly.
 *
 * @param watch Sees each response that is handed out.
 */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  config: TransportConfig,
  defaults: ResolvedCallOptions,
  promiseOf: (operation: string, status: number) => Promise<Promised>,
  watch: ((response: Response) => void) | undefined,
): RawCalls<Paths> {
  const registered: Middleware[] = [];
  /** Made with the first call, which loads what it is made of. */
  let transport: Transport | undefined;
  let byOpenapi: OpenapiCall | undefined;

  async function call(method: RawMethod, path: string, given: Init = {}): Promise<RawResult> {
    const init = snapshot(given);
    (await loadChecks()).checkRaw(init, method, path);
    const result = await send(method, path, init);
    if ('error' in result) return result;
    return {
      data: result.data,
      get response() {
        return result.response;
      },
    };
  }

  /** Most calls are sent here, without an asynchronous function: each costs two promises, and lives as long as the call. */
  function send(method: string, path: string, init: Init): Promise<SentResult> {
    const plain = registered.length === 0 && init.middleware === undefined && !carriesMore(init);
    if (direct === undefined || !plain || !direct.isDirect(init)) return sendWithMore(method, path, init);
    let running: RunningCall;
    try {
      const sent = transportCall(`${method} ${path}`, path, init);
      transport ??= direct.createTransport(config);
      running = direct.beginDirectly(transport, baseUrl, path, method, init, undefined, sent);
    } catch (error) {
      return rejectAtCaller(error);
    }
    const { directResult } = direct;
    return running.run().then((response) => {
      const result = directResult(running, response);
      return !(result instanceof Promise) && isExpected(result) ? result : complete(result, init);
    }, failAtCaller);
  }

  /** The same for what has a body, headers, middleware or options of openapi-fetch, and for the first of all. */
  async function sendWithMore(method: string, path: string, init: Init): Promise<SentResult> {
    try {
      const sent = transportCall(`${method} ${path}`, path, init);
      let json: string | undefined;
      if (carriesMore(init)) {
        const { checkInit } = await loadChecks();
        json = checkInit(init, method, sent.operation);
      }
      const { middleware } = init;
      const all = middleware === undefined ? registered : [...registered, ...middleware];
      direct ??= await import('./direct-call.ts');
      transport ??= direct.createTransport(config);
      if (all.length === 0 && direct.isDirect(init)) {
        const running = direct.beginDirectly(transport, baseUrl, path, method, init, json, sent);
        return await complete(direct.directResult(running, await running.run()), init);
      }
      byOpenapi ??= (await loadOpenapi()).createOpenapiCall(baseUrl, transport);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `raw` has these methods only
      return await complete(byOpenapi(method as RawMethod, path, init, all, sent), init);
    } catch (error) {
      // What fails at once would be passed on before the caller waits for it.
      await Promise.resolve();
      throw atCaller(error);
    }
  }

  /** What the transport has to know of a call. Refuses what cannot be right in its options. */
  function transportCall(operation: string, path: string, init: Init): TransportCall {
    const { timeout, retry, idempotent, onVersionMismatch, signal, parseAs = 'json' } = init;
    if (signal !== undefined) checkSignal(signal, operation);
    if (path.includes('{') && init.params?.path === undefined) serializePath(path, undefined);
    const own = timeout !== undefined || retry !== undefined || onVersionMismatch !== undefined;
    return {
      operation,
      options: own ? resolveCallOptions(init, defaults) : defaults,
      idempotent,
      signal: signal ?? null,
      as: parseAs === 'json' || parseAs === 'text' ? 'text' : 'bytes',
      redirect: 'follow',
    };
  }

  const isExpected = (result: SentResult): boolean => watch === undefined && isObject(result.data);

  async function complete(sent: SentResult | Promise<SentResult>, init: Init): Promise<SentResult> {
    try {
      const result = await sent;
      if (!isObject(result.data) && result.response.ok) {
        const { requirePromised } = await loadResult();
        await requirePromised(result, init.parseAs, promiseOf);
      }
      if (watch !== undefined) watch(result.response);
      return result;
    } catch (error) {
      throw atCaller(error);
    }
  }

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of paths describe the same methods
  const raw = {
    ...Object.fromEntries(
      rawMethods.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]),
    ),
    use: (...middleware: Middleware[]) => {
      for (const one of middleware) registered.push(checkedMiddleware(one));
    },
    eject: (...middleware: Middleware[]) => {
      for (const one of middleware)
        if (registered.includes(one)) registered.splice(registered.indexOf(one), 1);
    },
  } as unknown as RawClient<Paths>;
  return { raw, send };
}

function failAtCaller(error: unknown): never {
  throw atCaller(error);
}

/** Middleware that does nothing is a mistake. */
function checkedMiddleware(given: Middleware): Middleware {
  const { onRequest, onResponse, onError } = (typeof given === 'object' ? given : undefined) ?? {};
  if ([onRequest, onResponse, onError].some((one) => typeof one === 'function')) return given;
  throw new EnodeInputError(
    `raw.use is given ${show(given)}: give an object with onRequest, onResponse or onError`,
  );
}

/** Whether a call carries anything but path parameters. */
function carriesMore({ params, body, headers, idempotent }: Init): boolean {
  if (body !== undefined || headers !== undefined || idempotent !== undefined) return true;
  return !isEmpty(params?.query) || !isEmpty(params?.header);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return value !== null && value.constructor === Object && Object.keys(value).length === 0;
}
