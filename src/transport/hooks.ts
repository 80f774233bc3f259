import { EnodeInputError } from '../errors/input-error.ts';

/** What every hook is told. No header, token or body is in it; log it as it is. */
export interface CallEvent {
  /** Method and path template, e.g. `GET /vehicles/{vehicleId}`; `POST token` for the token endpoint. */
  readonly operation: string;
  readonly method: string;
  /** URL with its identifiers, without the query. */
  readonly url: string;
  /** The API version asked for; `undefined` for the token endpoint. */
  readonly version: string | undefined;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface RequestEvent extends CallEvent {
  /**
   * Adds a header to this attempt, e.g. `traceparent`. `authorization` and `enode-version` are the client's own
   * and refused.
   */
  readonly setHeader: (name: string, value: string) => void;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Milliseconds from sending this attempt to the end of its body. */
  readonly durationMs: number;
  /** The version the server answered in; `undefined` when it did not say. */
  readonly answeredVersion: string | undefined;
}

export interface RetryEvent extends CallEvent {
  /** Status of the attempt that failed; `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** What went wrong, when there was no answer. */
  readonly error: unknown;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

export interface ErrorEvent extends CallEvent {
  /** What the call throws. */
  readonly error: unknown;
}

/**
 * Functions that watch calls, for logs, metrics and tracing. They are called synchronously and cost nothing
 * when absent. What `onRequest` throws ends the call; the others only watch, and what they throw is reported on
 * the console and goes no further.
 */
export interface EnodeHooks {
  /** Before each attempt. */
  onRequest?(event: RequestEvent): void;
  /** After each attempt that was answered, whatever the status. */
  onResponse?(event: ResponseEvent): void;
  /** Before the wait for another attempt. */
  onRetry?(event: RetryEvent): void;
  /** When a call ends without an answer, or with one that cannot be used. */
  onError?(event: ErrorEvent): void;
}

const own: ReadonlySet<string> = new Set(['authorization', 'enode-version']);

/** Runs `onRequest`, letting it add headers but never see those of the request. */
export function runRequestHook(hooks: EnodeHooks, event: CallEvent, headers: Headers): void {
  hooks.onRequest?.({
    ...event,
    setHeader: (name, value) => {
      if (own.has(name.toLowerCase())) {
        throw new EnodeInputError(`The hook onRequest may not set ${name}: the client sets it itself`);
      }
      headers.set(name, value);
    },
  });
}

/** The hooks that only watch, with what each is told. */
interface Watched {
  onResponse: ResponseEvent;
  onRetry: RetryEvent;
  onError: ErrorEvent;
}

/** Runs a hook that only watches: logging that breaks must not break the call it logs. */
export function watch<Name extends keyof Watched>(hooks: EnodeHooks, name: Name, event: Watched[Name]): void {
  try {
    (hooks as { [N in Name]?: (told: Watched[N]) => void })[name]?.(event);
  } catch (error) {
    // oxlint-disable-next-line no-console -- there is nobody else to tell
    console.error('enode-client: a hook threw', error);
  }
}
