import { notify, type CallbackErrorReporter } from '../core/callback.ts';

/** What every hook receives. No header, token or body is in it; log it as it is. */
export interface CallEvent {
  /** Method and path template, e.g. `GET /vehicles/{vehicleId}`; `POST token` for the token endpoint. */
  readonly operation: string;
  readonly method: string;
  /** URL with its identifiers, without the query. */
  readonly url: string;
  /** The API version asked for; `undefined` for the token endpoint. */
  readonly version: string | undefined;
  /** 1 for the first attempt, which counts from its `onRequest` on; 0 before it. */
  readonly attempt: number;
  /** The same for all attempts of a call, and of no other call of any process. */
  readonly callId: string;
}

export interface RequestEvent extends CallEvent {
  /**
   * Adds a header to this attempt, e.g. `traceparent`. `authorization` and `enode-version` are the client's own
   * and refused, like names and values that no header can have. A header that is set after the hook has ended
   * cannot be sent any more; that is reported to the client's `logger`. So an asynchronous hook returns its promise.
   */
  readonly setHeader: (name: string, value: string) => void;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Milliseconds from sending this attempt to the end of its body. */
  readonly durationMs: number;
  /** The version the server responded in; `undefined` when it did not say. */
  readonly responseVersion: string | undefined;
}

export interface RetryEvent extends CallEvent {
  /** Status of the attempt that failed; `undefined` when there was no response. */
  readonly status: number | undefined;
  /** What went wrong, when there was no response. */
  readonly error: unknown;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

export interface ErrorEvent extends CallEvent {
  /** What the call throws. Its stack leads to the caller from the moment on that it reaches the caller. */
  readonly error: unknown;
}

export interface EndEvent extends CallEvent {
  /** Status of the last response; `undefined` when there was none. */
  readonly status: number | undefined;
  /** What the call throws; `undefined` when it has a response, also a failing one. */
  readonly error: unknown;
  /** Milliseconds of the whole call: token, attempts, waits and bodies. */
  readonly durationMs: number;
  /** The version the server responded in; `undefined` when it did not say. */
  readonly responseVersion: string | undefined;
  /** The id under which the server knows the last request; `undefined` without one. */
  readonly requestId: string | undefined;
}

/**
 * Functions that watch calls, for logs, metrics and tracing. They cost nothing when absent, and each may be
 * asynchronous. `onRequest` is waited for, within the deadline of the call, and what it throws or rejects with ends
 * the call. The others only watch: they are not waited for, and their failures are reported to the client's `logger` and go
 * no further.
 */
export interface EnodeHooks {
  /** When a call begins, before there is a token, in the asynchronous context of the caller. `attempt` is 0. */
  onStart?: ((event: CallEvent) => unknown) | undefined;
  /** Before each attempt. When it returns a promise, the attempt is sent once that is fulfilled. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** After each attempt that got a response, whatever its status. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Before the wait for another attempt. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** When a call ends without a response, or with one that cannot be used. */
  onError?: ((event: ErrorEvent) => unknown) | undefined;
  /** When a call has ended, however it did: once for each `onStart`. After `onError`, where that is called. */
  onEnd?: ((event: EndEvent) => unknown) | undefined;
}

/** Names of the hooks. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a literal has no keys that its type lacks
export const hookNames = Object.keys({
  onStart: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  onError: true,
  onEnd: true,
} satisfies Record<keyof EnodeHooks, true>) as readonly (keyof EnodeHooks)[];

/** Where failures of hooks are reported; not a name that a hook could have. */
export const reportKey: unique symbol = /* @__PURE__ */ Symbol('report');

/** The hooks of a client that has a logger. */
export interface ReportingHooks extends EnodeHooks {
  readonly [reportKey]?: CallbackErrorReporter | undefined;
}

/** The same for all clients of a process and of no other process, as good as certainly. */
let prefix: string | undefined;
let calls = 0;

/** The id of another call. */
export function nextCallId(): string {
  prefix ??= Math.trunc(Math.random() * 1e9).toString(36);
  return `${prefix}-${(++calls).toString(36)}`;
}

/** The hooks that only watch, with the event of each. */
interface Watched {
  onStart: CallEvent;
  onEnd: EndEvent;
  onResponse: ResponseEvent;
  onRetry: RetryEvent;
  onError: ErrorEvent;
}

/** Runs a hook that only watches: logging that breaks must not break the call it logs. */
export function watch<Name extends keyof Watched>(
  hooks: ReportingHooks,
  name: Name,
  event: Watched[Name],
): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under each name stands a hook for events of this name
  const run = () => (hooks as { [N in Name]?: (event: Watched[N]) => unknown })[name]?.(event);
  notify(`hooks.${name}`, run, hooks[reportKey]);
}
