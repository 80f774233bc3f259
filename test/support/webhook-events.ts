import { vehicle } from '../../scripts/bench/vehicle.ts';

export const webhookSecret = 'a-webhook-secret-nobody-may-see';

/** A vehicle event of 2024-10-01 as it is sent; the parts of the vehicle may be replaced. */
export function vehicleUpdated(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    event: 'user:vehicle:updated',
    createdAt: '2026-11-20T10:11:12.123Z',
    version: '2024-10-01',
    user: { id: 'user-1' },
    vehicle,
    updatedFields: ['chargeState.batteryLevel'],
    ...changes,
  };
}

export { vehicle };
