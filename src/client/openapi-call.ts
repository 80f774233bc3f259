import createClient, { type Middleware } from 'openapi-fetch';
import { lazy } from '../core/lazy.ts';
import { LightRequest } from '../transport/light-request.ts';
import type { Transport } from '../transport/transport.ts';
import type { TransportCall } from '../transport/transport-config.ts';
import { checkUrl } from './call-url.ts';
import { serializePath } from '../transport/path.ts';
import { serializeQuery } from './query.ts';
import type { Init, RawMethod } from './raw-init.ts';
import { unreadableJson } from '../transport/raw-result.ts';
import type { RawResult } from '../transport/unwrap.ts';

const loadCopy = lazy(() => import('../transport/request-copy.ts'));

type Send = (path: string, init: Record<string, unknown>) => Promise<RawResult>;

/** Sends a checked call by openapi-fetch, on our transport. */
export type OpenapiCall = (
  method: RawMethod,
  path: string,
  init: Init,
  middleware: readonly Middleware[],
  sent: TransportCall,
) => Promise<RawResult>;

/** Makes the openapi-fetch client of a base URL: for calls with middleware, serializers or another form of data. */
export function createOpenapiCall(baseUrl: string, transport: Transport): OpenapiCall {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a client of any paths, all methods take a path and an init
  const inner = createClient<object>({
    baseUrl,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has what openapi-fetch and the transport read of a Request
    Request: LightRequest as unknown as typeof Request,
    querySerializer: serializeQuery,
    headers: { accept: 'application/json' },
    // openapi-fetch hands over the base URL with the template; only the template is ours to fill.
    pathSerializer: (url, params) =>
      url.slice(0, baseUrl.length) + serializePath(url.slice(baseUrl.length), params),
  }) as unknown as Readonly<Record<RawMethod, Send>>;

  return async (method, path, given, middleware, sent) => {
    // What is ours and not openapi-fetch's would be added to the Request.
    const { timeout: _, retry: _1, idempotent: _2, onVersionMismatch: _3, signal: _4, ...init } = given;
    const send = (request: LightRequest) => {
      // Here and not earlier, for serializers and middleware of the caller's have a say in it.
      checkUrl(request.url, baseUrl, sent.operation);
      return transport.send(request, sent);
    };
    const fetch = (request: LightRequest | Request) =>
      request instanceof globalThis.Request ? sendCopy(request, send) : send(request);
    try {
      return await inner[method](path, {
        ...init,
        middleware,
        fetch,
        // Middleware gets a Request that is whole; without any, nothing would use the rest of it.
        ...(middleware.length > 0 && { Request: globalThis.Request }),
      });
    } catch (error) {
      if (error instanceof SyntaxError && sent.response !== undefined)
        throw await unreadableJson(sent.response, error);
      throw error;
    }
  };
}

/** Sends a Request that middleware had. */
async function sendCopy(
  request: Request,
  send: (request: LightRequest) => Promise<Response>,
): Promise<Response> {
  const { copyRequest } = await loadCopy();
  return send(await copyRequest(request));
}
