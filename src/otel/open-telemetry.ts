import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type TracerProvider,
} from '@opentelemetry/api';
import { VERSION } from '../core/about.ts';
import { keysOf } from '../core/known-keys.ts';
import { checkOptions } from '../errors/check-options.ts';
import { isEnodeError } from '../errors/guards.ts';
import { hookNames, type EnodeHooks, type EndEvent } from '../transport/hooks.ts';
import { endAttributes, spanName, startAttributes } from './attributes.ts';

/** Options of `openTelemetry`. */
export interface OpenTelemetryOptions {
  /**
   * Where spans go.
   * @default the global tracer provider
   */
  tracerProvider?: TracerProvider | undefined;
  /**
   * Whether calls carry the context of their span (`traceparent` and what else the global propagator writes).
   * @default true
   */
  propagate?: boolean | undefined;
  /** Hooks of your own, called as if they were given to the client. */
  hooks?: EnodeHooks | undefined;
}

const known = keysOf<OpenTelemetryOptions>({ tracerProvider: true, propagate: true, hooks: true });
const knownHooks: ReadonlySet<string> = new Set(hookNames);

/** A call that has begun and not ended. */
interface Traced {
  readonly span: Span;
  /** The context of the caller, with the span in it. */
  readonly inside: Context;
}

/**
 * Hooks that make a client span of each call, from the method to its response: token, attempts, waits and body. Each
 * attempt is an event of the span, so is each wait for another. The request for a token has a span of its own.
 *
 * @example
 * import { openTelemetry } from 'enode-client/otel';
 * const enode = createEnode({ version: '2024-10-01', environment: 'production', hooks: openTelemetry() });
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): EnodeHooks {
  checkOptions(options, known, 'openTelemetry');
  const { tracerProvider, propagate = true, hooks } = options;
  if (hooks !== undefined) checkOptions(hooks, knownHooks, 'openTelemetry({ hooks })');
  const calls = new Map<string, Traced>();
  const tracer = () => (tracerProvider ?? trace.getTracerProvider()).getTracer('enode-client', VERSION);
  return {
    onStart(event) {
      const outside = context.active();
      const span = tracer().startSpan(
        spanName(event),
        { kind: SpanKind.CLIENT, attributes: startAttributes(event) },
        outside,
      );
      calls.set(event.callId, { span, inside: trace.setSpan(outside, span) });
      return hooks?.onStart?.(event);
    },
    onRequest(event) {
      const call = calls.get(event.callId);
      if (call !== undefined && propagate) {
        propagation.inject(call.inside, event, {
          set: (carrier, name, value) => carrier.setHeader(name, value),
        });
      }
      return hooks?.onRequest?.(event);
    },
    onResponse(event) {
      const { callId, attempt, status, durationMs } = event;
      calls.get(callId)?.span.addEvent('enode.attempt', {
        'http.request.resend_count': attempt - 1,
        'http.response.status_code': status,
        'enode.attempt.duration_ms': Math.round(durationMs),
      });
      return hooks?.onResponse?.(event);
    },
    onRetry(event) {
      const { callId, attempt, status, error, delayMs } = event;
      calls.get(callId)?.span.addEvent('enode.retry', {
        'http.request.resend_count': attempt,
        'enode.retry.delay_ms': Math.round(delayMs),
        ...(status !== undefined && { 'http.response.status_code': status }),
        ...(isEnodeError(error) && { 'error.type': error.code }),
      });
      return hooks?.onRetry?.(event);
    },
    onError: (event) => hooks?.onError?.(event),
    onEnd(event) {
      const call = calls.get(event.callId);
      calls.delete(event.callId);
      if (call !== undefined) end(call.span, event);
      return hooks?.onEnd?.(event);
    },
  };
}

function end(span: Span, event: EndEvent): void {
  const { status, error } = event;
  span.setAttributes(endAttributes(event));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- OpenTelemetry reads name, message and stack of whatever it is
  if (error !== undefined) span.recordException(error as Error);
  if (error !== undefined || (status ?? 0) >= 400) {
    span.setStatus({
      code: SpanStatusCode.ERROR,
      // By the conventions there is no description where the status code says it.
      ...(error instanceof Error && { message: error.message }),
    });
  }
  span.end();
}
