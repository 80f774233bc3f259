/** The server that the clients are measured against: a process of its own, so that only clients are counted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const capability = { isCapable: true, interventionIds: [] };
const vehicle = {
  id: 'd5bd4771-864e-4ae5-b913-dfb5cdcd5772',
  userId: '0bec82c4-5bf7-4e7d-8a3d-2f6f0a1b2c3d',
  vendor: 'TESLA',
  lastSeen: '2024-01-07T17:04:26.000Z',
  isReachable: true,
  information: {
    vin: '2HGFB2F5XEH542858',
    brand: 'Tesla',
    model: 'Model S P85',
    year: 2020,
    displayName: 'Batmobile',
  },
  chargeState: {
    batteryLevel: 66,
    range: 228,
    isPluggedIn: true,
    isCharging: true,
    isFullyCharged: false,
    batteryCapacity: 48.1,
    chargeLimit: 90,
    chargeRate: 1.7,
    chargeTimeRemaining: 285,
    lastUpdated: '2024-01-07T17:04:26.000Z',
    maxCurrent: 16,
    powerDeliveryState: 'PLUGGED_IN:CHARGING',
  },
  smartChargingPolicy: { isEnabled: true, deadline: '07:00', minimumChargeLimit: 80 },
  odometer: { distance: 65393, lastUpdated: '2024-01-07T17:04:26.000Z' },
  capabilities: Object.fromEntries(
    [
      'information',
      'chargeState',
      'location',
      'odometer',
      'setMaxCurrent',
      'startCharging',
      'stopCharging',
      'smartCharging',
    ].map((name) => [name, capability]),
  ),
  scopes: ['vehicle:read:data', 'vehicle:control:charging'],
  location: {
    id: null,
    longitude: 10.7197486,
    latitude: 59.9173985,
    lastUpdated: '2024-01-07T17:04:26.000Z',
  },
};
/** About 3 KB, as an answer of the API is. */
const body = JSON.stringify({ ...vehicle, padding: 'x'.repeat(1700) });
const token = JSON.stringify({
  access_token: 'benchmark',
  expires_in: 3599,
  scope: '',
  token_type: 'bearer',
});

const server = createServer((request, response) => {
  request.resume();
  const answer = request.url === '/oauth2/token' ? token : body;
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(answer),
    'enode-version': '2024-10-01',
  });
  response.end(answer);
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
