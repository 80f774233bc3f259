import type { ResolvedCallOptions } from './call-options.ts';
import type { Deadline } from './deadline.ts';
import type { EnodeHooks } from './hooks.ts';
import type { Lifetime } from './lifetime.ts';
import type { EnodeMiddleware } from './middleware.ts';
import type { VersionCheck } from './version-check.ts';
import type { AttemptContext, Wire, WireResponse, WireRequest } from './wire.ts';

/** Where a transport gets its access tokens from. */
export interface Tokens {
  /** The token at hand, if it can be used. */
  peek(): string | undefined;
  /** A usable token, obtained within the deadline. */
  get(deadline: Deadline): Promise<string>;
  /** The API refused this token: it is not used again. */
  reject(accessToken: string): void;
  /** Tokens that were in use before and may still be believed: errors must not repeat them either. */
  earlier(): readonly string[];
}

export interface TransportConfig {
  readonly version: string;
  readonly tokens: Tokens;
  readonly wire: Wire;
  readonly hooks: EnodeHooks | undefined;
  /** Functions around each attempt; `undefined` for none. */
  readonly middleware: readonly EnodeMiddleware[] | undefined;
  /** What the client says of itself; `undefined` where the runtime says it. */
  readonly userAgent: string | undefined;
  /** All that is under way in the client. */
  readonly lifetime: Lifetime;
  readonly checkVersion: VersionCheck;
  /** Longest body of a response that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** What errors and problems must not repeat, even where a server quotes it: the credentials of the client. */
  readonly secrets: readonly string[];
}

/** What the transport knows of a call, beside its request. */
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
  /** Filled in with the response, for a caller that meets an unreadable body later. */
  response?: Response;
}

/** The state of one call, as the code sees it that goes on with it after a first attempt without success. */
export interface CallState extends AttemptContext {
  readonly config: TransportConfig;
  readonly request: WireRequest;
  readonly call: TransportCall;
  /** Where the next attempt goes: that of the request, until a redirect says otherwise. */
  url: string;
  /** Sends the request once. */
  send(token: string): Promise<WireResponse>;
  newToken(): Promise<string>;
  /** Notes the last response, for the context of errors. */
  noteResponse(response: WireResponse): void;
}

/** The result of one attempt: a response of any status, with the token that was sent; or what was thrown. */
export type Attempted =
  | { readonly token: string; readonly response: WireResponse }
  | { readonly error: unknown };
