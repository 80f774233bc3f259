import type { CallContext } from '../errors/enode-error.ts';
import type { Deadline } from './deadline.ts';
import type { CallEvent, EnodeHooks } from './hooks.ts';
import type { EnodeMiddleware } from './middleware.ts';

/** What is sent. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  /** By name, in lower case. Made for one attempt; nothing else holds them. */
  readonly headers: Record<string, string>;
  readonly body: BodyInit | null;
}

/** What came back, with its body read to the end. */
export interface WireResponse {
  readonly status: number;
  /** Whether the runtime hides what the response was: a redirect that is not followed. */
  readonly hidden: boolean;
  /** As it was asked for: text, or bytes. */
  readonly body: string | ArrayBuffer;
  /** The value of a header, of several joined by a comma; `null` when there is none. */
  header(name: string): string | null;
  /** The same as a Response, made on demand. Its own body may have been read. */
  response(): Response;
}

/**
 * The port between a call and the network: sends a request once and reads its response under the deadline and the size
 * limit of the attempt. It follows no redirect. It rejects with what its stack throws, or with an EnodeUnreadableError
 * when the response is too long.
 */
export type Wire = (request: WireRequest, attempt: AttemptContext) => Promise<WireResponse>;

/** What one attempt goes by: fetch, hooks, deadline and limits, and what its errors and hooks are given. */
export interface AttemptContext {
  readonly wire: Wire;
  readonly hooks: EnodeHooks | undefined;
  /** Functions around each attempt; none costs nothing. */
  readonly middleware?: readonly EnodeMiddleware[] | undefined;
  readonly deadline: Deadline;
  /** How to read the body: text, or bytes for callers who asked for a stream, blob or buffer. */
  readonly as: 'text' | 'bytes';
  /** Longest body that is read, in bytes. */
  readonly maxBytes: number;
  /** Called right before the request is sent: until then a middleware or hook may have ended the attempt. */
  countSent(): void;
  event(): CallEvent;
  context(): CallContext;
  /** What must not be repeated from what a server, or fetch, says: the token, secrets. */
  secrets(): readonly string[];
}

export const isSuccess = ({ status }: WireResponse): boolean => status >= 200 && status < 300;

/** The headers of a response for those who read them from Headers. */
export const asHeaders = (response: Pick<WireResponse, 'header'>): Pick<Headers, 'get'> => ({
  get: (name) => response.header(name),
});
