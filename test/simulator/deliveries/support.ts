import type { DeliveryScript, Simulator, SubscriptionOptions } from '../../../src/simulator/index.ts';

export const secret = 'a-webhook-secret-of-some-length';

/** An event as it was sent. */
export interface SentEvent {
  event: string;
  createdAt: string;
  version: string;
  user?: { id: string };
  updatedFields?: string[];
  // Tests look into payloads of many shapes; a wrong one makes an assertion fail, not a type.
  // oxlint-disable-next-line typescript/no-explicit-any
  [payload: string]: any;
}

/** A subscription whose events a test takes when it likes. */
export interface Inbox {
  id: string;
  /** What has come since the last time, in order. */
  take(): Promise<SentEvent[]>;
  /** The same, delivery by delivery. */
  batches(): Promise<SentEvent[][]>;
  next(script: DeliveryScript): void;
}

export function inbox(sim: Simulator, options: Partial<SubscriptionOptions> = {}): Inbox {
  const id = sim.webhooks.subscribe({ secret, ...options });
  const batches = async (): Promise<SentEvent[][]> => {
    const received: SentEvent[][] = [];
    await sim.webhooks.deliver(
      async (request) => {
        received.push((await request.json()) as SentEvent[]);
        return new Response(null);
      },
      { webhookId: id },
    );
    return received;
  };
  return {
    id,
    batches,
    take: async () => (await batches()).flat(),
    next: (script) => sim.webhooks.next({ webhookId: id, ...script }),
  };
}

/** Names of events, in order. */
export const names = (events: readonly SentEvent[]): string[] => events.map(({ event }) => event);
