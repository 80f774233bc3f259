import type { Log, LogFields } from '../core/log.ts';
import type { CallEvent, ErrorEvent, ResponseEvent, RetryEvent } from '../transport/hooks.ts';

/* What a client writes about its calls, by hook. */

/** The attempts of a call say enough of its start … */
export function onStart(): void {}

/** … and of its end. */
export function onEnd(): void {}

export function onRequest(log: Log, event: CallEvent): void {
  log('debug', `${event.operation} is sent (${which(event)})`, fields(event));
}

export function onResponse(log: Log, event: ResponseEvent): void {
  const { operation, status, durationMs } = event;
  const text = `${operation} was answered ${status} in ${Math.round(durationMs)} ms (${which(event)})`;
  log('debug', text, { ...fields(event), status, durationMs });
}

export function onRetry(log: Log, event: RetryEvent): void {
  const { operation, status, error, delayMs } = event;
  const why = status === undefined ? messageOf(error) : `answered ${status}`;
  const text = `${operation} is sent again in ${Math.round(delayMs)} ms (${which(event)}): ${why}`;
  log('info', text, { ...fields(event), status, delayMs });
}

export function onError(log: Log, event: ErrorEvent): void {
  log('warn', `${event.operation} failed (${which(event)}): ${messageOf(event.error)}`, fields(event));
}

const which = ({ callId, attempt }: CallEvent): string => `call ${callId}, attempt ${attempt}`;

const fields = ({ operation, method, url, version, attempt, callId }: CallEvent): LogFields => ({
  callId,
  operation,
  method,
  url,
  version,
  attempt,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
