import type { TokenManager } from '../auth/token-manager.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { ResolvedCallOptions } from './call-options.ts';
import { Deadline } from './deadline.ts';
import type { EnodeHooks } from './hooks.ts';
import type { LightRequest } from './light-request.ts';
import { RunningCall } from './running-call.ts';
import type { VersionCheck } from './version-check.ts';

export interface TransportConfig {
  readonly version: string;
  readonly tokens: TokenManager;
  readonly fetch: typeof fetch | undefined;
  readonly hooks: EnodeHooks | undefined;
  readonly checkVersion: VersionCheck;
  /** Longest body of an answer that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** What errors and problems must not repeat, whoever quotes it: the credentials of the client. */
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
  /** Filled in with the answer, for a caller that meets an unreadable body later. */
  answer?: Response;
}

export type Transport = (request: LightRequest, call: TransportCall) => Promise<Response>;

/**
 * Sends calls of one API version: token, version header, one deadline over everything, repeats where they are
 * safe, one replay with a new token after a 401. Answers of any status come back with their body read; what is
 * thrown is an EnodeError.
 */
export function createTransport(config: TransportConfig): Transport {
  return (request, call) => {
    pinVersion(request.headers, config.version);
    const deadline = new Deadline(call.options.deadlineMs, call.signal);
    return new RunningCall(config, request, call, deadline).run();
  };
}

/** A client is pinned: a version header of the caller's own would get answers that the types do not describe. */
function pinVersion(headers: Headers, version: string): void {
  const asked = headers.get('enode-version');
  if (asked !== null && asked !== version) {
    throw new EnodeInputError(
      `This client is pinned to Enode API ${version}; for a call in ${asked} use enode.at('${asked}')`,
    );
  }
  headers.set('enode-version', version);
}
