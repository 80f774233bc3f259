import type { WebhookEventNamed } from '../../src/webhooks/index.ts';

const at = '2026-11-20T10:11:12.123Z';
const capable = { isCapable: true, interventionIds: [] };

/** An event as it is sent: what the maker does not tell is null. */
export function vehicleUpdated(
  id: string,
  batteryLevel: number | null,
): WebhookEventNamed<'2024-10-01', 'user:vehicle:updated'> {
  return {
    event: 'user:vehicle:updated',
    createdAt: at,
    version: '2024-10-01',
    user: { id: 'ada' },
    updatedFields: ['chargeState.batteryLevel', 'chargeState.lastUpdated'],
    vehicle: {
      id,
      userId: 'ada',
      vendor: 'TESLA',
      lastSeen: at,
      isReachable: true,
      information: { vin: null, brand: 'Tesla', model: 'Model 3', year: 2024, displayName: null },
      chargeState: {
        batteryLevel,
        range: null,
        isPluggedIn: true,
        isCharging: true,
        isFullyCharged: false,
        batteryCapacity: 75,
        chargeLimit: 80,
        chargeRate: 11,
        chargeTimeRemaining: null,
        lastUpdated: at,
        maxCurrent: 16,
        powerDeliveryState: 'PLUGGED_IN:CHARGING',
      },
      smartChargingPolicy: { isEnabled: false, deadline: null, minimumChargeLimit: 0 },
      odometer: { distance: null, lastUpdated: null },
      capabilities: {
        information: capable,
        chargeState: capable,
        location: capable,
        odometer: capable,
        setMaxCurrent: capable,
        startCharging: capable,
        stopCharging: capable,
        smartCharging: capable,
      },
      scopes: ['vehicle:read:data'],
      location: { longitude: null, latitude: null, lastUpdated: null, id: null },
    },
  };
}
