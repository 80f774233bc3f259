/**
 * The main job on real sockets, in two API versions in one process: token, link, list, charge, confirmed. It
 * talks to a simulator that it starts itself, whose clock runs sixty times as fast.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createEnode, unwrap } from '../src/index.ts';
import { createSimulator } from '../src/simulator/index.ts';

interface Action {
  readonly id: string;
  readonly state: string;
}

const say = (line: string) => console.log(`  ${line}`);
const title = (line: string) => console.log(`\n${line}`);

await using simulator = await createSimulator({ clock: { mode: 'real', speed: 60 } });
const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
console.log(`An Enode simulator runs at ${apiUrl}`);

const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
const old = enode.at('2023-04-15');
const redirectUri = 'https://your.example/linked';

title('Pinned to 2024-10-01');
const { linkUrl } = await unwrap(
  enode.raw.POST('/users/{userId}/link', {
    params: { path: { userId: 'ada' } },
    body: {
      vendorType: 'vehicle',
      language: 'browser',
      scopes: ['vehicle:read:data', 'vehicle:control:charging'],
      redirectUri,
    },
  }),
);
say(`ada opens ${linkUrl} and signs in with her Tesla account, which has three cars`);
await completeLink(linkUrl, 'TESLA', [
  { type: 'vehicle', batteryLevel: 40 },
  { type: 'vehicle', batteryLevel: 55 },
  { type: 'vehicle', batteryLevel: 70 },
]);

const vehicles = [];
let after: string | undefined;
for (let page = 1; page === 1 || after !== undefined; page++) {
  const query = { pageSize: 2, ...(after === undefined ? {} : { after }) };
  const { data, pagination } = await unwrap(enode.raw.GET('/vehicles', { params: { query } }));
  for (const { information, chargeState } of data) {
    say(`page ${page}: ${information.brand} ${information.model} at ${chargeState.batteryLevel} %`);
  }
  vehicles.push(...data);
  after = pagination.after ?? undefined;
}
const vehicleId = vehicles[0]!.id;
const params = { path: { vehicleId } };
const start = { action: 'START' } as const;
await untilFinal(
  await unwrap(enode.raw.POST('/vehicles/{vehicleId}/charging', { params, body: start })),
  (actionId) => unwrap(enode.raw.GET('/vehicles/actions/{actionId}', { params: { path: { actionId } } })),
);
const { chargeState: charging } = await unwrap(enode.raw.GET('/vehicles/{vehicleId}', { params }));
say(`the car reports ${charging.powerDeliveryState} at ${charging.chargeRate} kW`);

title('Pinned to 2023-04-15, same process, same token');
const session = await unwrap(
  old.raw.POST('/users/{userId}/link', {
    params: { path: { userId: 'bob' } },
    body: { vendorType: 'vehicle', redirectUri },
  }),
);
say(`bob opens ${session.linkUrl} and signs in with his BMW account`);
await completeLink(session.linkUrl, 'BMW', [{ type: 'vehicle', batteryLevel: 25 }]);
const bobs = await unwrap(old.raw.GET('/vehicles', { params: { header: { 'Enode-User-Id': 'bob' } } }));
for (const { information, chargeState, chargingLocationId } of bobs) {
  say(
    `one array: ${information.brand} ${information.model} at ${chargeState.batteryLevel} %, chargingLocationId ${chargingLocationId}`,
  );
}
await untilFinal(
  await unwrap(
    old.raw.POST('/vehicles/{vehicleId}/charging', {
      params: { path: { vehicleId: bobs[0]!.id } },
      body: start,
    }),
  ),
  (actionId) => unwrap(old.raw.GET('/vehicles/actions/{actionId}', { params: { path: { actionId } } })),
);

title(`${simulator.tokens.issued} access token was asked for in all.`);
if (simulator.violations.length > 0)
  throw new Error(`the simulator broke its document: ${JSON.stringify(simulator.violations)}`);

/** What the user does in the browser. */
async function completeLink(url: string, vendor: string, devices: object[]): Promise<void> {
  const response = await fetch(`${url}/complete`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ vendor, devices }),
  });
  if (!response.ok) throw new Error(`linking failed: ${await response.text()}`);
}

/** 200 means PENDING: the device has yet to follow. */
async function untilFinal(action: Action, look: (actionId: string) => Promise<Action>): Promise<void> {
  say(`start charging: ${action.state}`);
  while (action.state === 'PENDING') {
    await sleep(50);
    action = await look(action.id);
  }
  say(`… ${action.state}`);
  if (action.state !== 'CONFIRMED') throw new Error(`the action ended ${action.state}`);
}
