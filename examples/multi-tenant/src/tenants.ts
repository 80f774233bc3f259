/**
 * A backend that serves tenants on three API versions from one process: one client and one token per set of
 * credentials, each tenant in its own version, and the webhooks of all in one handler.
 */
import { createEnode, type Enode } from 'enode-client';
import { createWebhookHandler, type WebhookEventNamed, type WebhookHandler } from 'enode-client/webhooks';
import { webhookVersion as v2023 } from 'enode-client/webhooks/2023-04-15';
import { webhookVersion as v202401 } from 'enode-client/webhooks/2024-01-01';
import { webhookVersion as v202410 } from 'enode-client/webhooks/2024-10-01';

/** What the backend makes of a vehicle, whatever the version. */
export interface Car {
  id: string;
  /** %, or null where the maker does not tell. */
  batteryLevel: number | null;
  /** The location it is at, or null. */
  place: string | null;
}

/** The one place that knows versions apart: a reader for each, with the types of its version. */
const readers = {
  '2023-04-15': async (enode: Enode<'2023-04-15'>, userId: string): Promise<Car[]> => {
    const cars: Car[] = [];
    for await (const { id, chargeState, chargingLocationId } of enode.user(userId).vehicles.list()) {
      cars.push({ id, batteryLevel: chargeState.batteryLevel, place: chargingLocationId });
    }
    return cars;
  },
  '2024-01-01': async (enode: Enode<'2024-01-01'>, userId: string): Promise<Car[]> => {
    const cars: Car[] = [];
    for await (const { id, chargeState, locationId } of enode.user(userId).vehicles.list()) {
      cars.push({ id, batteryLevel: chargeState.batteryLevel, place: locationId });
    }
    return cars;
  },
  '2024-10-01': async (enode: Enode<'2024-10-01'>, userId: string): Promise<Car[]> => {
    const cars: Car[] = [];
    for await (const { id, chargeState, location } of enode.user(userId).vehicles.list()) {
      cars.push({ id, batteryLevel: chargeState.batteryLevel, place: location?.id ?? null });
    }
    return cars;
  },
};

export interface Tenant {
  version: keyof typeof readers;
  /** Tenants with the same credentials share a client, and with it its token. */
  clientId: string;
  clientSecret: string;
}

export function createBackend({ apiUrl, oauthUrl }: { apiUrl: string; oauthUrl: string }) {
  const clients = new Map<string, Enode<'2024-10-01'>>();
  const clientOf = ({ clientId, clientSecret }: Tenant): Enode<'2024-10-01'> => {
    const client =
      clients.get(clientId) ??
      createEnode({
        version: '2024-10-01',
        apiUrl,
        oauthUrl,
        clientId,
        clientSecret,
        // That some tenants are on older versions is on purpose.
        onLegacyVersion: 'ignore',
      });
    clients.set(clientId, client);
    return client;
  };
  return {
    carsOf: (tenant: Tenant, userId: string): Promise<Car[]> => {
      const enode = clientOf(tenant);
      switch (tenant.version) {
        case '2023-04-15':
          return readers['2023-04-15'](enode.at('2023-04-15'), userId);
        case '2024-01-01':
          return readers['2024-01-01'](enode.at('2024-01-01'), userId);
        default:
          return readers['2024-10-01'](enode, userId);
      }
    },
  };
}

/** One handler for the subscriptions of all tenants: each event says its version, and has the types of it. */
export function createReceiver(secrets: readonly string[], save: (car: Car) => void): WebhookHandler {
  return createWebhookHandler({
    secrets,
    versions: [v2023, v202401, v202410],
    onError: console,
    on: {
      'user:vehicle:updated': (event) => {
        const { id, chargeState } = event.vehicle;
        save({ id, batteryLevel: chargeState.batteryLevel, place: placeOf(event) });
      },
    },
  });
}

type Updated = WebhookEventNamed<Tenant['version'], 'user:vehicle:updated'>;

function placeOf(event: Updated): string | null {
  if (event.version === '2023-04-15') return event.vehicle.chargingLocationId;
  return event.version === '2024-01-01' ? event.vehicle.locationId : (event.vehicle.location?.id ?? null);
}
