import { vehicle } from './vehicle.ts';

/** A delivery of 100 vehicle events, about 300 kB as deliveries of that size are, each with text beyond ASCII. */
export const events = Array.from({ length: 100 }, (_, index) => ({
  event: index % 10 === 0 ? 'user:vehicle:discovered' : 'user:vehicle:updated',
  createdAt: `2026-11-20T10:11:12.${String(index).padStart(3, '0')}Z`,
  version: '2024-10-01',
  user: { id: `user-${index}` },
  vehicle: {
    ...vehicle,
    id: `d5bd4771-864e-4ae5-b913-${String(index).padStart(12, '0')}`,
    information: { ...vehicle.information, displayName: `Zoé ${index}` },
    capabilities: Object.fromEntries(
      Object.keys(vehicle.capabilities).map((name) => [
        name,
        { isCapable: false, interventionIds: Array.from({ length: 5 }, () => crypto.randomUUID()) },
      ]),
    ),
  },
  ...(index % 10 === 0 ? {} : { updatedFields: ['chargeState.batteryLevel', 'chargeState.lastUpdated'] }),
}));
