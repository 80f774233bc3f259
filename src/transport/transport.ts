import type { TokenManager } from '../auth/token-manager.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { ResolvedCallOptions } from './call-options.ts';
import type { EnodeHooks } from './hooks.ts';
import type { Lifetime } from './lifetime.ts';
import type { LightRequest } from './light-request.ts';
import type { EnodeMiddleware } from './middleware.ts';
import { RunningCall } from './running-call.ts';
import type { VersionCheck } from './version-check.ts';
import type { Wire, WireRequest } from './wire.ts';

export interface TransportConfig {
  readonly version: string;
  readonly tokens: TokenManager;
  readonly wire: Wire;
  readonly hooks: EnodeHooks | undefined;
  /** Functions around each attempt; `undefined` for none. */
  readonly middleware: readonly EnodeMiddleware[] | undefined;
  /** What the client says of itself; `undefined` where the runtime says it. */
  readonly userAgent: string | undefined;
  /** All that is under way in the client. */
  readonly lifetime: Lifetime;
  readonly checkVersion: VersionCheck;
  /** Longest body of an answer that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** What errors and problems must not repeat, even where a server quotes it: the credentials of the client. */
  readonly secrets: readonly string[];
}

/** What the transport is told about a call, beside its request. */
export interface TransportCall {
  /** Method and path template. */
  readonly operation: string;
  readonly options: ResolvedCallOptions;
  /** Overrides what the method says about repeating. */
  readonly idempotent: boolean | undefined;
  readonly signal: AbortSignal | null;
  readonly as: 'text' | 'bytes';
  /** What to do with a redirect; `'follow'` means those that may be followed. */
  readonly redirect: RequestRedirect;
  /** Filled in with the answer, for a caller that meets an unreadable body later. */
  answer?: Response;
}

export interface Transport {
  /** Begins a call whose headers are a record of its own, with names in lower case. */
  begin(request: WireRequest, call: TransportCall): RunningCall;
  /** Sends what openapi-fetch and its middleware made. */
  send(request: LightRequest, call: TransportCall): Promise<Response>;
}

/**
 * Sends calls of one API version: token, version header, one deadline over everything, repeats where they are
 * safe, one replay with a new token after a 401. Answers of any status come back with their body read; what is
 * thrown is an EnodeError.
 */
export function createTransport(config: TransportConfig): Transport {
  const begin = (request: WireRequest, call: TransportCall) => {
    pinVersion(request.headers, config.version);
    const { userAgent } = config;
    if (userAgent !== undefined) request.headers['user-agent'] ??= userAgent;
    return new RunningCall(config, request, call);
  };
  return {
    begin,
    send: async ({ url, method, headers, body, redirect }, call) => {
      const request = { url, method, headers: Object.fromEntries(headers), body };
      const running = begin(request, { ...call, redirect });
      return (call.answer = running.response(await running.answer()));
    },
  };
}

/** A client is pinned: a version header of the caller's own would get answers that the types do not describe. */
function pinVersion(headers: Record<string, string>, version: string): void {
  const { 'enode-version': asked } = headers;
  if (asked !== undefined && asked !== version) {
    throw new EnodeInputError(
      `This client is pinned to Enode API ${version}; for a call in ${asked} use enode.at('${asked}')`,
    );
  }
  headers['enode-version'] = version;
}
