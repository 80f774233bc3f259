/** Compile-only: what must compile compiles, and what must not does not. Nothing here runs. */
import { createServer } from 'node:http';
import express from 'express';
import { Hono } from 'hono';
import type { Actions } from '../../src/actions/index.ts';
import { webhookVersion as v2023 } from '../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../src/webhooks/versions/2024-10-01.ts';
import { createWebhookHandler, toNodeHandler, type DedupeStore } from '../../src/webhooks/index.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assertType<T extends true>(): T;
declare const actions: Actions;

const secrets = 'x';
const onError = console;

export function handlersOfOneVersion(): void {
  createWebhookHandler({
    secrets,
    onError,
    versions: [v2024],
    on: {
      'user:vehicle:updated': (event, context) => {
        assertType<Equal<typeof event.event, 'user:vehicle:updated'>>();
        assertType<Equal<typeof event.version, '2024-10-01'>>();
        assertType<Equal<typeof event.vehicle.chargeState.batteryLevel, number | null>>();
        assertType<Equal<typeof context.checkedAs, '2024-10-01' | undefined>>();
        // @ts-expect-error an event of a vehicle holds no charger
        void event.charger;
        // @ts-expect-error gone since 2024-01-01
        void event.vehicle.chargingLocationId;
      },
      'user:inverter:statistics-updated': (event) => void event.event,
      'user:vendor-action:updated': actions.settle,
    },
    onHeartbeat: (event) => void assertType<Equal<typeof event.pendingEvents, number>>(),
    onUnknown: ({ raw, known }) => void assertType<Equal<[typeof raw, typeof known], [unknown, false]>>(),
  });
  createWebhookHandler({
    secrets,
    onError,
    versions: [v2024],
    on: {
      // @ts-expect-error a misspelt event
      'user:vehicle:update': () => {},
    },
  });
  createWebhookHandler({
    secrets,
    onError,
    versions: [v2023],
    on: {
      'enode:firehose:test': () => {},
      // @ts-expect-error an event that 2023-04-15 does not have
      'user:inverter:statistics-updated': () => {},
    },
  });
}

export function handlersOfTwoVersions(): void {
  createWebhookHandler({
    secrets: [secrets],
    onError,
    versions: [v2023, v2024],
    on: {
      'user:vehicle:updated': (event) => {
        assertType<Equal<typeof event.version, '2023-04-15' | '2024-10-01'>>();
        if (event.version === '2023-04-15') void event.vehicle.chargingLocationId;
        else void event.vehicle.location?.id;
        // @ts-expect-error not in both versions
        void event.vehicle.chargingLocationId;
      },
      'user:inverter:statistics-updated': (event) =>
        void assertType<Equal<typeof event.version, '2024-10-01'>>(),
      'enode:firehose:test': (event) => void assertType<Equal<typeof event.version, '2023-04-15'>>(),
      'user:vendor-action:updated': actions.settle,
    },
  });
}

export function options(): void {
  // @ts-expect-error no versions
  createWebhookHandler({ secrets, onError });
  // @ts-expect-error nothing receives failures
  createWebhookHandler({ secrets, versions: [v2024] });
  createWebhookHandler({ secrets, versions: [v2024], onError: ({ kind, message }) => void [kind, message] });
  // @ts-expect-error no secrets
  createWebhookHandler({ onError, versions: [v2024] });
  // @ts-expect-error a misspelt option
  createWebhookHandler({ secrets, onError, versions: [v2024], onHeartbeet: () => {} });
  // @ts-expect-error no such choice
  createWebhookHandler({ secrets, onError, versions: [v2024], retryOn: 'always' });
  createWebhookHandler({ secrets: async () => [secrets], onError, versions: [v2024], dedupe: false });
}

export function platforms(after: (work: Promise<unknown>) => void): void {
  const handler = createWebhookHandler({ secrets, onError, versions: [v2024], waitUntil: after });
  createServer(toNodeHandler(handler));
  express().post('/', toNodeHandler(handler));
  new Hono().post('/', (c) => handler(c.req.raw, c.executionCtx));
  const workers: { fetch(request: Request, env: object, context: object): Promise<Response> } = {
    fetch: handler,
  };
  const deno: (request: Request, info: { remoteAddr: object }) => Response | Promise<Response> = handler;
  const next: (request: Request, context: { params: Promise<object> }) => Promise<Response> = handler;
  void [workers, deno, next];
}

interface Redis {
  set(key: string, value: string, options: object): Promise<string | null>;
  del(key: string): Promise<number>;
}

export function stores(redis: Redis): DedupeStore[] {
  return [
    {
      async claim(key, ttlMs) {
        const held = await redis.set(key, 'running', { NX: true, GET: true, PX: ttlMs });
        return held === 'running' ? 'running' : held === null;
      },
      done: (key, ttlMs) => redis.set(key, 'done', { PX: ttlMs }),
      release: (key) => redis.del(key),
    },
    { claim: () => Promise.resolve(true), done: () => {}, release: () => {} },
    {
      // @ts-expect-error a claim is answered
      claim: () => {},
      done: () => {},
      release: () => {},
    },
  ];
}
