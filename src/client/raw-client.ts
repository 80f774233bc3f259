import { keysOf } from '../core/known-keys.ts';
import { atCaller } from '../errors/at-caller.ts';
import { checkOptions, checkSignal } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import createClient, { createQuerySerializer, type Middleware } from 'openapi-fetch';
import { lazy } from '../core/lazy.ts';
import { show } from '../core/show.ts';
import { snapshot } from '../core/snapshot.ts';
import { resolveCallOptions, type CallOptions, type ResolvedCallOptions } from '../transport/call-options.ts';
import { LightRequest } from '../transport/light-request.ts';
import type { Transport, TransportCall } from '../transport/transport.ts';
import type { RawResult } from './raw-result.ts';
import type { Promised } from '../versions/promised.ts';
import type { RawClient } from './raw-types.ts';
import { checkUrl } from './call-url.ts';
import { serializePath } from './path.ts';

/** What a raw call takes: options of openapi-fetch and our own. For other options of fetch, give a `fetch`. */
export interface Init extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: unknown; header?: unknown };
  body?: unknown;
  headers?: unknown;
  parseAs?: string;
  querySerializer?: unknown;
  bodySerializer?: unknown;
  pathSerializer?: unknown;
  middleware?: readonly Middleware[];
  redirect?: unknown;
}

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
  deadline: true,
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

const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
type Method = (typeof methods)[number];
type Send = (path: string, init: Record<string, unknown>) => Promise<RawResult>;

const loadResult = lazy(() => import('./raw-result.ts'));
/** Checks values of the caller's; loaded by the first call that carries any. */
const loadChecks = lazy(() => import('./check-init.ts'));
const loadCopy = lazy(() => import('../transport/request-copy.ts'));

const serializeQuery = createQuerySerializer();
/** The serializer of openapi-fetch also reads what other code adds to Object.prototype. */
const querySerializer = (query: Record<string, unknown>): string =>
  isEmpty(query) ? '' : serializeQuery(query);

/**
 * The openapi-fetch client of one version on our transport. Each method also takes the call options, refuses
 * options that nobody reads, checks path parameters before anything is sent, and turns a successful status with
 * an unreadable body into a typed error. Failing statuses come back as `error`, as openapi-fetch has it.
 *
 * @param watch Sees each response that is handed out.
 */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  transport: Transport,
  defaults: ResolvedCallOptions,
  promiseOf: (operation: string, status: number) => Promise<Promised>,
  watch: ((response: Response) => void) | undefined,
): RawClient<Paths> {
  const inner = createClient<Paths>({
    baseUrl,
    Request: LightRequest as unknown as typeof Request,
    querySerializer,
    headers: { accept: 'application/json' },
    // openapi-fetch hands over the base URL with the template; only the template is ours to fill.
    pathSerializer: (url, params) =>
      url.slice(0, baseUrl.length) + serializePath(url.slice(baseUrl.length), params),
  });

  /** openapi-fetch does not tell how many there are. */
  const registered: Middleware[] = [];

  async function call(method: Method, path: string, given: Init = {}): Promise<RawResult> {
    const operation = `${method} ${path}`;
    checkOptions(given, knownInit, operation);
    const { deadline, retry, idempotent, onVersionMismatch, signal, ...init } = snapshot(given);
    if (signal !== undefined) checkSignal(signal, operation);
    if (idempotent !== undefined && typeof idempotent !== 'boolean') {
      throw new EnodeInputError(`idempotent of ${operation} is ${show(idempotent)}: give true or false`);
    }
    if (init.params !== undefined) checkOptions(init.params, knownParams, `${operation}, params,`);
    if (carriesMore(init)) {
      const { checkInit } = await loadChecks();
      checkInit(init, method, operation);
    }
    if (path.includes('{') && init.params?.path === undefined) serializePath(path, undefined);
    const own = deadline !== undefined || retry !== undefined || onVersionMismatch !== undefined;
    const options = own ? resolveCallOptions(given, defaults) : defaults;
    const bytes = init.parseAs !== undefined && init.parseAs !== 'json' && init.parseAs !== 'text';
    const as = bytes ? 'bytes' : 'text';
    const sent: TransportCall = {
      operation,
      options,
      idempotent,
      signal: signal ?? null,
      as,
      redirect: 'follow',
    };
    const send = (request: LightRequest) => {
      // Here and not earlier, for serializers and middleware of the caller's have a say in it.
      checkUrl(request.url, baseUrl, operation);
      return transport.send(request, sent);
    };
    const fetch = (request: LightRequest | Request) =>
      request instanceof globalThis.Request ? sendCopy(request, send) : send(request);
    try {
      // Middleware gets a Request that is whole; without any, nobody would use the rest of it.
      const whole = registered.length > 0 || (init.middleware?.length ?? 0) > 0;
      const result = await (inner[method] as unknown as Send)(path, {
        ...init,
        fetch,
        ...(whole && { Request: globalThis.Request }),
      });
      const { data } = result;
      if ((typeof data !== 'object' || data === null || Array.isArray(data)) && result.response.ok) {
        const { requirePromised } = await loadResult();
        await requirePromised(result, init.parseAs, promiseOf);
      }
      if (watch !== undefined) watch(result.response);
      return result;
    } catch (error) {
      if (error instanceof SyntaxError && sent.answer !== undefined) {
        const { unreadableJson } = await loadResult();
        throw await unreadableJson(sent.answer, error);
      }
      // What fails at once would be passed on before the caller waits for it.
      await Promise.resolve();
      throw atCaller(error);
    }
  }

  return {
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]),
    ),
    use: (...middleware: Middleware[]) => {
      inner.use(...middleware);
      for (const one of middleware) registered.push(one);
    },
    eject: (...middleware: Middleware[]) => {
      inner.eject(...middleware);
      for (const one of middleware)
        if (registered.includes(one)) registered.splice(registered.indexOf(one), 1);
    },
  } as unknown as RawClient<Paths>;
}

/** Sends a Request that middleware had. */
async function sendCopy(
  request: Request,
  send: (request: LightRequest) => Promise<Response>,
): Promise<Response> {
  const { copyRequest } = await loadCopy();
  return send(await copyRequest(request));
}

/** Whether a call carries anything but path parameters. */
function carriesMore({ params, body, headers }: Init): boolean {
  return body !== undefined || headers !== undefined || !isEmpty(params?.query) || !isEmpty(params?.header);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
