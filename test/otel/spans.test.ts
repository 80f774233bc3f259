import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnodeInputError, VERSION } from '../../src/index.ts';
import { openTelemetry, type OpenTelemetryOptions } from '../../src/otel/index.ts';
import { clientOf, clientSecret, rejection } from '../support/client.ts';
import { json, problem, startServer, type Handler } from '../support/server.ts';

const exporter = new InMemorySpanExporter();
const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});

afterAll(() => {
  context.disable();
  propagation.disable();
});

/** A server and a client with spans of what it does. */
async function traced(handler: Handler, options: OpenTelemetryOptions = {}) {
  const server = await startServer(handler);
  exporter.reset();
  const enode = clientOf(server, { hooks: openTelemetry({ tracerProvider, ...options }) });
  const spanOf = async (name: string): Promise<ReadableSpan> => {
    await tracerProvider.forceFlush();
    const spans = exporter.getFinishedSpans().filter((span) => span.name === name);
    expect(spans).toHaveLength(1);
    return spans[0]!;
  };
  return { server, enode, spanOf, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const template = 'GET /vehicles/{vehicleId}';
const ok: Handler = (_request, response) => json(response, 200, {}, { 'x-request-id': 'request-7' });

describe('the span of a call', () => {
  it('the span of a call follows the conventions of HTTP, with the template of the URL', async () => {
    await using bed = await traced(ok);
    await bed.enode.vehicles.get('some-vehicle');
    const span = await bed.spanOf(template);
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(span.status.code).toBe(SpanStatusCode.UNSET);
    expect(span.instrumentationScope).toMatchObject({ name: 'enode-client', version: VERSION });
    expect(span.attributes).toEqual({
      'http.request.method': 'GET',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(bed.server.url).port),
      'url.full': `${bed.server.url}/vehicles/some-vehicle`,
      'url.template': '/vehicles/{vehicleId}',
      'http.response.status_code': 200,
      'enode.api.version': '2024-10-01',
      'enode.request.id': 'request-7',
    });
    const token = await bed.spanOf('POST /oauth2/token');
    expect(token.attributes).toMatchObject({
      'url.template': '/oauth2/token',
      'http.response.status_code': 200,
    });
  });

  it('the span of a call has each attempt and each wait as an event', async () => {
    await using bed = await traced((_request, response, count) =>
      count === 1 ? problem(response, 503, 'x') : json(response, 200, {}),
    );
    await bed.enode.vehicles.get('some-vehicle');
    const span = await bed.spanOf(template);
    expect(
      span.events.map(({ name, attributes }) => [
        name,
        attributes?.['http.request.resend_count'],
        attributes?.['http.response.status_code'],
      ]),
    ).toEqual([
      ['enode.attempt', 0, 503],
      ['enode.retry', 1, 503],
      ['enode.attempt', 1, 200],
    ]);
    expect(span.attributes).toMatchObject({
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
    });
    expect(span.status.code).toBe(SpanStatusCode.UNSET);
  });

  it('the span of a call is an error for a failing status and for no response', async () => {
    await using bed = await traced((request, response) =>
      request.url.startsWith('/vehicles/')
        ? problem(response, 404, 'not-found')
        : void request.socket.destroy(),
    );
    await rejection(bed.enode.vehicles.get('some-vehicle'));
    const failing = await bed.spanOf(template);
    expect(failing.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(failing.attributes).toMatchObject({ 'error.type': '404', 'http.response.status_code': 404 });
    await rejection(bed.enode.raw.GET('/vehicles', { retry: 0, params: { query: { after: 'cursor' } } }));
    const broken = await bed.spanOf('GET /vehicles');
    expect(broken.status.code).toBe(SpanStatusCode.ERROR);
    expect(broken.attributes).toMatchObject({ 'error.type': 'connection' });
    expect(broken.events.map(({ name }) => name)).toEqual(['exception']);
    expect(JSON.stringify([broken.attributes, broken.events, broken.status])).not.toMatch(
      new RegExp(`token-1|cursor|${clientSecret}`),
    );
  });

  it('the span of a call is a child of the span of the caller, and parent of what the server makes', async () => {
    await using bed = await traced(ok);
    const tracer = tracerProvider.getTracer('test');
    const outer = tracer.startSpan('handler');
    await context.with(trace.setSpan(context.active(), outer), () =>
      Promise.all([bed.enode.vehicles.get('some-vehicle'), bed.enode.raw.GET('/vehicles')]),
    );
    outer.end();
    for (const name of [template, 'GET /vehicles']) {
      const span = await bed.spanOf(name);
      expect(span.parentSpanContext?.spanId).toBe(outer.spanContext().spanId);
      const { traceId, spanId } = span.spanContext();
      const path = name === template ? '/vehicles/some-vehicle' : '/vehicles';
      const sent = bed.server.received.find(({ url }) => url === path)!;
      expect(sent.headers['traceparent']).toBe(`00-${traceId}-${spanId}-01`);
    }
  });

  it('the span of a call is not carried on where that is not wanted, and leaves hooks of the user alone', async () => {
    const seen: string[] = [];
    const hooks = {
      onStart: () => seen.push('start'),
      onRequest: () => seen.push('request'),
      onResponse: () => seen.push('response'),
      onEnd: () => seen.push('end'),
    };
    await using bed = await traced(ok, { propagate: false, hooks });
    await bed.enode.vehicles.get('some-vehicle');
    expect(bed.server.received[0]!.headers['traceparent']).toBeUndefined();
    const once = ['start', 'request', 'response', 'end'];
    expect(seen).toEqual(['start', ...once, ...once.slice(1)]);
  });

  it('the span of a call goes to the global provider unless another one is given', async () => {
    await using server = await startServer(ok);
    exporter.reset();
    const enode = clientOf(server, { hooks: openTelemetry() });
    await enode.vehicles.get('some-vehicle');
    expect(exporter.getFinishedSpans()).toEqual([]);
    trace.setGlobalTracerProvider(tracerProvider);
    await enode.vehicles.get('some-vehicle');
    trace.disable();
    expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual([template]);
  });
});

describe('the options of openTelemetry', () => {
  it.each<[unknown, string]>([
    [{ propogate: false }, 'openTelemetry does not know the option "propogate"; did you mean "propagate"?'],
    [{ hooks: { onStrt() {} } }, 'does not know the option "onStrt"; did you mean "onStart"?'],
    [{ hooks: 5 }, 'The options of openTelemetry({ hooks }) are 5'],
    [5, 'The options of openTelemetry are 5'],
    ['x', 'The options of openTelemetry are a string'],
    [null, 'The options of openTelemetry are null'],
  ])('the options of openTelemetry are refused when they would be ignored: %j', (given, message) => {
    const use = () => openTelemetry(given as OpenTelemetryOptions);
    expect(use).toThrow(EnodeInputError);
    expect(use).toThrow(message);
  });
});
