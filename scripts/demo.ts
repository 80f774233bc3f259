/**
 * The main job on real sockets, in two API versions in one process: token, link, list, charge, confirmed. It
 * talks to a simulator that it starts itself, whose clock runs twenty times as fast.
 */
import { createEnode, type ActionHandle } from '../src/index.ts';
import { createSimulator } from '../src/simulator/index.ts';

const say = (line: string) => console.log(`  ${line}`);
const title = (line: string) => console.log(`\n${line}`);

await using simulator = await createSimulator({ clock: { mode: 'real', speed: 20 } });
const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
console.log(`An Enode simulator runs at ${apiUrl}`);

const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
const old = enode.at('2023-04-15');
const redirectUri = 'https://your.example/linked';

title('Pinned to 2024-10-01');
const { linkUrl } = await enode.user('ada').link({
  scopes: ['vehicle:read:data', 'vehicle:control:charging'],
  language: 'browser',
  redirectUri,
});
say(`ada opens ${linkUrl} and signs in with her Tesla account, which has three cars`);
await completeLink(linkUrl, 'TESLA', [40, 55, 70]);

let number = 0;
for await (const page of enode.vehicles.list({ pageSize: 2 }).pages()) {
  number++;
  for (const { information, chargeState } of page.data) {
    say(`page ${number}: ${information.brand} ${information.model} at ${chargeState.batteryLevel} %`);
  }
}
const [car] = (await enode.vehicles.list({ pageSize: 2 })).data;
const charging = await enode.vehicles.startCharging(car!.id);
say(`start charging: ${charging.state}`);
await confirmed(charging);
const { chargeState } = await enode.vehicles.get(car!.id);
say(`the car reports ${chargeState.powerDeliveryState} at ${chargeState.chargeRate} kW`);

title('Pinned to 2023-04-15, same process, same token');
const session = await old.user('bob').link({ vendorType: 'vehicle', redirectUri });
say(`bob opens ${session.linkUrl} and signs in with his BMW account`);
await completeLink(session.linkUrl, 'BMW', [25]);
for await (const { id, information, chargingLocationId } of old.user('bob').vehicles.list()) {
  say(`one array: ${information.brand} ${information.model}, chargingLocationId ${chargingLocationId}`);
  const started = await old.vehicles.startCharging(id);
  say(`start charging: ${started.state}`);
  await confirmed(started);
}

title(`${simulator.tokens.issued} access token was asked for in all.`);
if (simulator.violations.length > 0) {
  throw new Error(`the simulator broke its document: ${JSON.stringify(simulator.violations)}`);
}

/** What the user does in the browser. */
async function completeLink(url: string, vendor: string, batteryLevels: number[]): Promise<void> {
  const devices = batteryLevels.map((batteryLevel) => ({ type: 'vehicle', batteryLevel }));
  const response = await fetch(`${url}/complete`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ vendor, devices }),
  });
  if (!response.ok) throw new Error(`linking failed: ${await response.text()}`);
}

/** 200 meant PENDING: the device has yet to follow. */
async function confirmed(action: ActionHandle): Promise<void> {
  const { status } = await action.done({ deadline: '30s' });
  say(`… ${action.state}`);
  if (status !== 'confirmed') throw new Error(`the action ended ${status}`);
}
