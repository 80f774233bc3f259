import type { LogOptions } from './log-options.ts';
import type { EnodeMiddleware } from '../transport/middleware.ts';

/** Who uses this library: for the `User-Agent`, by which Enode's support finds your calls. */
export interface AppInfo {
  name: string;
  version?: string | undefined;
  url?: string | undefined;
}

/** Options about what runs around the calls of a client. */
export interface RuntimeOptions extends LogOptions {
  /**
   * Functions around each attempt of each call, typed methods and `raw` alike, outermost first. They get a `Request`
   * and give a `Response`, their own or the one of `next`. The token endpoint is called without them.
   *
   * @example
   * middleware: [async (request, next) => {
   *   const response = await next(request);
   *   metrics.count(response.status);
   *   return response;
   * }]
   */
  middleware?: readonly EnodeMiddleware[] | undefined;
  /** Headers of every call, e.g. of a gateway. Those of a call win; those of the client itself cannot be set. */
  headers?: Readonly<Record<string, string>> | Headers | undefined;
  /** Ends every call and every wait of the client, whatever it is waiting for. */
  signal?: AbortSignal | null | undefined;
  /** Your application, added to the `User-Agent`: `your-app/1.0 enode-client/1.2.3 node/24`. */
  appInfo?: AppInfo | undefined;
}
