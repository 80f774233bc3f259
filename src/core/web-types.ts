/**
 * Types of the web platform for what is published: those of the project that uses this library where it has them (DOM,
 * Node, Workers), else the part that this library relies on. So its types compile without the DOM's.
 */

/** The type of the instances that a global class makes, or `Else` where there is no such class. */
type Instance<Name extends string, Else> =
  typeof globalThis extends Record<Name, { prototype: infer T }> ? T : Else;

/** Headers of a request or response. */
export type WebHeaders = Instance<'Headers', HeadersLike>;
/** A response as `fetch` gives it. */
export type WebResponse = Instance<'Response', ResponseLike>;
/** A request as a handler of the web platform gets it. */
export type WebRequest = Instance<'Request', RequestLike>;
/** Ends what is under way. */
export type WebAbortSignal = Instance<'AbortSignal', AbortSignalLike>;
/** An address. */
export type WebURL = Instance<'URL', UrlLike>;
/** A stream of bytes. */
export type WebByteStream = typeof globalThis extends { ReadableStream: { prototype: infer T } }
  ? T extends object
    ? AsyncByteStream & T
    : never
  : AsyncByteStream;
/** The global `fetch`, or a function like it. */
export type WebFetch = typeof globalThis extends { fetch: infer T }
  ? T
  : (input: never, init?: never) => Promise<WebResponse>;

export interface HeadersLike {
  get(name: string): string | null;
  has(name: string): boolean;
  forEach(each: (value: string, name: string) => void): void;
}

export interface BodyLike {
  readonly headers: WebHeaders;
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

export interface ResponseLike extends BodyLike {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly redirected: boolean;
}

export interface RequestLike extends BodyLike {
  readonly method: string;
  readonly url: string;
  readonly signal: WebAbortSignal;
}

export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface UrlLike {
  readonly href: string;
  toString(): string;
}

interface AsyncByteStream {
  getReader(): unknown;
}
