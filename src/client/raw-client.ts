import createClient, { createQuerySerializer, type Middleware } from 'openapi-fetch';
import { lazy } from '../core/lazy.ts';
import { resolveCallOptions, type CallOptions, type ResolvedCallOptions } from '../transport/call-options.ts';
import { LightRequest } from '../transport/light-request.ts';
import type { Transport, TransportCall } from '../transport/transport.ts';
import type { RawResult } from './raw-result.ts';
import type { RawClient } from './raw-types.ts';
import { serializePath } from './path.ts';
import { refuseUnknownKeys } from './unknown-keys.ts';

/** What openapi-fetch takes per call, and the options of our calls. For other options of fetch, give a `fetch`. */
const knownInit: ReadonlySet<string> = new Set(
  (
    'params body headers parseAs querySerializer bodySerializer pathSerializer middleware ' +
    'redirect signal deadline retry idempotent onVersionMismatch'
  ).split(' '),
);

type Init = CallOptions & {
  params?: { path?: Record<string, unknown> };
  parseAs?: string;
  [key: string]: unknown;
};
const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
type Method = (typeof methods)[number];
type Send = (path: string, init: Record<string, unknown>) => Promise<RawResult>;

const loadResult = lazy(() => import('./raw-result.ts'));

const querySerializer = createQuerySerializer();

/**
 * The openapi-fetch client of one version on our transport. Each method also takes the call options, refuses
 * options that nobody reads, checks path parameters before anything is sent, and turns a successful status with
 * an unreadable body into a typed error. Failing statuses come back as `error`, as openapi-fetch has it.
 */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  transport: Transport,
  defaults: ResolvedCallOptions,
  declaresBody: (operation: string, status: number) => Promise<boolean>,
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

  async function call(method: Method, path: string, given: Init = {}): Promise<RawResult> {
    const operation = `${method} ${path}`;
    refuseUnknownKeys(given, knownInit, operation);
    const { deadline, retry, idempotent, onVersionMismatch, signal, ...init } = given;
    if (path.includes('{') && init.params?.path === undefined) serializePath(path, undefined);
    const own = deadline !== undefined || retry !== undefined || onVersionMismatch !== undefined;
    const options = own ? resolveCallOptions(given, defaults) : defaults;
    const bytes = init.parseAs !== undefined && init.parseAs !== 'json' && init.parseAs !== 'text';
    const as = bytes ? 'bytes' : 'text';
    const sent: TransportCall = { operation, options, idempotent, signal: signal ?? null, as };
    const send = (request: LightRequest) => transport(request, sent);
    const fetch = (request: LightRequest | Request) =>
      request instanceof globalThis.Request ? LightRequest.from(request).then(send) : send(request);
    try {
      const result = await (inner[method] as unknown as Send)(path, { ...init, fetch });
      if (result.data === undefined && result.response.ok) {
        const { requireNoBody } = await loadResult();
        await requireNoBody(result.response, init.parseAs, declaresBody);
      }
      return result;
    } catch (error) {
      if (error instanceof SyntaxError && sent.answer !== undefined) {
        const { unreadableJson } = await loadResult();
        throw await unreadableJson(sent.answer, error);
      }
      throw error;
    }
  }

  return Object.freeze({
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]),
    ),
    use: (...middleware: Middleware[]) => inner.use(...middleware),
    eject: (...middleware: Middleware[]) => inner.eject(...middleware),
  }) as unknown as RawClient<Paths>;
}
