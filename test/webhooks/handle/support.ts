import { vi } from 'vitest';
import {
  createWebhookHandler,
  signDelivery,
  type EventContext,
  type WebhookFailure,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from '../../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../../src/webhooks/versions/2024-10-01.ts';

export const secret = 'a-secret-that-nobody-may-see';
export const url = 'https://receiver.example/webhooks/enode';

/** Something that only payloads hold, to be looked for where no payload may be. */
export const payloadMark = 'user-only-the-payload-knows';

type Versions = '2023-04-15' | '2024-10-01';
export type Options = WebhookHandlerOptions<Versions>;

/** An event that fits its schema; `vendor` tells several apart. */
export function invalidated(vendor: string, version: Versions = '2024-10-01') {
  const createdAt = '2026-11-20T10:11:12.123Z';
  return {
    event: 'user:credentials:invalidated',
    createdAt,
    version,
    user: { id: payloadMark },
    vendor,
  };
}

export function heartbeat(pendingEvents = 0) {
  const createdAt = '2026-11-20T10:11:12.123Z';
  return { event: 'system:heartbeat', createdAt, version: '2024-10-01', pendingEvents };
}

/** A handler whose failures are kept, and the vendors of the events that its handler was given. */
export interface Setup {
  readonly handler: WebhookHandler;
  readonly vendors: string[];
  readonly contexts: EventContext[];
  readonly failures: WebhookFailure[];
  /** Signs and delivers events. */
  deliver(events: readonly unknown[], ...platform: readonly unknown[]): Promise<Response>;
}

/** `work` is what happens in each event after it was noted. */
export function setUp(options: Partial<Options> = {}, work: (vendor: string) => unknown = () => {}): Setup {
  const vendors: string[] = [];
  const contexts: EventContext[] = [];
  const failures: WebhookFailure[] = [];
  const handler = createWebhookHandler<Versions>({
    secrets: secret,
    versions: [v2023, v2024],
    on: {
      'user:credentials:invalidated': (event, context) => {
        vendors.push(event.vendor);
        contexts.push(context);
        return work(event.vendor);
      },
    },
    onError: (failure) => void failures.push(failure),
    ...options,
  });
  return {
    handler,
    vendors,
    contexts,
    failures,
    deliver: async (events, ...platform) => handler(await requestOf(events), ...platform),
  };
}

export async function requestOf(events: readonly unknown[], headers?: HeadersInit): Promise<Request> {
  return (await signDelivery({ events, secret })).toRequest(url, headers);
}

/** A promise that a test settles when it is time. */
export function deferred(): { promise: Promise<void>; resolve: () => void; reject: (reason: Error) => void } {
  let resolve!: () => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** Lets everything happen that waits for nothing but its turn. */
export const turns = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** Turns until something is so, which takes no longer than the machine needs. */
export async function until(condition: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > giveUpAt) throw new Error('It did not happen');
    await turns();
  }
}

/** Everything that was written to the console from now on, as one text. */
export function captureConsole(): () => string {
  const lines: unknown[][] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...line: unknown[]) => void lines.push(line));
  }
  return () => lines.flat().map(String).join('\n');
}
