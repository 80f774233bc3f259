import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Enode } from '../../src/index.ts';
import { createWebhookHandler, toNodeHandler } from '../../src/webhooks/index.ts';
import { webhookVersion as v2023 } from '../../src/webhooks/versions/2023-04-15.ts';
import { webhookVersion as v2024 } from '../../src/webhooks/versions/2024-10-01.ts';

/** A receiver of webhooks in two versions, whose events also settle the commands that `enode` waits for. */
export async function startReceiver(enode: Enode<'2024-10-01'>, secret: string, say: (line: string) => void) {
  const come = new EventTarget();
  const first = (version: string) => once(come, version).then(() => undefined);
  const received = { '2023-04-15': first('2023-04-15'), '2024-10-01': first('2024-10-01') };
  const handler = createWebhookHandler({
    secrets: secret,
    versions: [v2023, v2024],
    onError: console,
    on: {
      'user:vendor-action:updated': (event) => enode.actions.settle(event),
      'user:vehicle:updated': (event) => {
        const { chargeState } = event.vehicle;
        const place =
          event.version === '2023-04-15'
            ? `chargingLocationId ${event.vehicle.chargingLocationId}`
            : `location.id ${event.vehicle.location?.id}`;
        say(
          `webhook of ${event.version}: ${chargeState.batteryLevel} %, ${chargeState.powerDeliveryState}, ${place}; ` +
            `changed: ${event.updatedFields.slice(0, 3).join(', ')} …`,
        );
        come.dispatchEvent(new Event(event.version));
      },
    },
  });
  const server = createServer(toNodeHandler(handler)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/enode`,
    /** When an event of a vehicle has come in this version. */
    received: (version: keyof typeof received): Promise<void> => received[version],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
