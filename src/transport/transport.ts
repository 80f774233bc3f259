import { EnodeInputError } from '../errors/input-error.ts';
import type { LightRequest } from './light-request.ts';
import { RunningCall } from './running-call.ts';
import type { TransportCall, TransportConfig } from './transport-config.ts';
import type { WireRequest } from './wire.ts';

export interface Transport {
  /** The headers of a JSON call that has none of its own. Calls share them. */
  readonly plainHeaders: Record<string, string>;
  /** Begins a call whose headers are these, or a record of its own with names in lower case. */
  begin(request: WireRequest, call: TransportCall): RunningCall;
  /** Sends what openapi-fetch and its middleware made. */
  send(request: LightRequest, call: TransportCall): Promise<Response>;
}

/**
 * Sends calls of one API version: token, version header, one deadline over everything, repeats where they are
 * safe, one replay with a new token after a 401. Responses of any status come back with their body read; what is
 * thrown is an EnodeError.
 */
export function createTransport(config: TransportConfig): Transport {
  const { version, userAgent } = config;
  const complete = (headers: Record<string, string>) => {
    pinVersion(headers, version);
    if (userAgent !== undefined) headers['user-agent'] ??= userAgent;
    return headers;
  };
  const plainHeaders = Object.freeze(complete({ accept: 'application/json' }));
  const begin = (request: WireRequest, call: TransportCall) => {
    if (request.headers !== plainHeaders) complete(request.headers);
    return new RunningCall(config, request, call);
  };
  return {
    plainHeaders,
    begin,
    send: async ({ url, method, headers, body, redirect }, call) => {
      const request = { url, method, headers: Object.fromEntries(headers), body };
      const running = begin(request, { ...call, redirect });
      return (call.response = running.response(await running.run()));
    },
  };
}

/** A client is pinned: a version header of the caller's own would get responses that the types do not describe. */
function pinVersion(headers: Record<string, string>, version: string): void {
  const { 'enode-version': asked } = headers;
  if (asked !== undefined && asked !== version) {
    throw new EnodeInputError(
      `This client is pinned to Enode API ${version}; for a call in ${asked} use enode.at('${asked}')`,
    );
  }
  headers['enode-version'] = version;
}
