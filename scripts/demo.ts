/**
 * A tour on real sockets, in two API versions in one process: link through the page, list the fleet, charge and wait,
 * receive webhooks. It talks to a simulator that it starts itself, whose clock runs twenty times as fast.
 */
import { type ActionHandle, createEnode } from '../src/index.ts';
import { createSimulator } from '../src/simulator/index.ts';
import { startReceiver } from './demo/receiver.ts';
import { createPrinter } from './demo/printer.ts';

const { title, say, waitFor } = createPrinter(process.stdout);

await using simulator = await createSimulator({ clock: { mode: 'real', speed: 20 } });
const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
console.log(`An Enode simulator runs at ${apiUrl}`);
console.log(`Watch its fleet while this runs: ${simulator.fleetUrl}`);

const enode = createEnode({
  version: '2024-10-01',
  apiUrl,
  oauthUrl,
  clientId,
  clientSecret,
  // The tour shows an older version on purpose.
  onLegacyVersion: 'ignore',
});
const old = enode.at('2023-04-15');
const secret = 'a-secret-that-signs-webhooks-and-link-states';
const redirectUri = 'https://your.example/linked';

await using receiver = await startReceiver(enode, secret, say);

title('Pinned to 2024-10-01');
const subscription = {
  url: receiver.url,
  secret,
  events: ['user:vehicle:updated', 'user:vendor-action:updated'],
} as const;
say(`webhook subscription: ${(await enode.webhooks.ensure(subscription)).status}`);
const session = await enode.startLink(
  'ada',
  { scopes: ['vehicle:read:data', 'vehicle:control:charging'], language: 'browser', redirectUri },
  { secret },
);
say(`ada opens ${session.linkUrl}, signs in with her Tesla account and consents`);
simulator.link.account({
  vendor: 'TESLA',
  username: 'ada@tesla.example',
  password: 'sandbox',
  devices: [40, 55, 70].map((batteryLevel) => ({ type: 'vehicle', batteryLevel, pluggedIn: true })),
});
const cameBack = await linkByPage(session.linkUrl, 'TESLA', 'ada@tesla.example');
const link = await enode.completeLink(cameBack, { secret, userId: 'ada' });
say(
  `she comes back: ${link.status}${link.status === 'linked' ? `, ${link.devices?.length} new devices` : ''}`,
);

let number = 0;
for await (const page of enode.vehicles.list({ pageSize: 2 }).pages()) {
  number++;
  for (const { information, chargeState } of page.data) {
    say(`page ${number}: ${information.brand} ${information.model} at ${chargeState.batteryLevel} %`);
  }
}
const [car] = (await enode.vehicles.list({ pageSize: 2 })).data;
if (car === undefined) throw new Error('the simulated fleet has no car');
await charge(await enode.vehicles.startCharging(car.id));
const { chargeState } = await enode.vehicles.get(car.id);
say(`the car reports ${chargeState.powerDeliveryState} at ${chargeState.chargeRate} kW`);

title('Pinned to 2023-04-15, same process, same token');
await old.webhooks.ensure(subscription);
const { linkUrl } = await old.user('bob').link({ vendorType: 'vehicle', redirectUri });
say(`bob opens ${linkUrl}, signs in with his BMW account and consents`);
await linkByPage(linkUrl, 'BMW', 'bob@sandbox.example');
for await (const { id, information, chargingLocationId } of old.user('bob').vehicles.list()) {
  say(`one array: ${information.brand} ${information.model}, chargingLocationId ${chargingLocationId}`);
  await charge(await old.vehicles.startCharging(id));
}

await waitFor(
  'webhooks in both versions',
  Promise.all([receiver.received('2023-04-15'), receiver.received('2024-10-01')]),
);

title(
  `${simulator.tokens.issued} access token was asked for, ${simulator.requests.length} calls were answered.`,
);
if (simulator.violations.length > 0) {
  throw new Error(`the simulator broke its document: ${JSON.stringify(simulator.violations)}`);
}

/** 200 meant PENDING: the device has yet to follow. Whichever comes first tells, a look or a webhook. */
async function charge(action: ActionHandle): Promise<void> {
  say(`start charging: ${action.state}`);
  const { status } = await waitFor('the car to follow', action.wait({ timeout: '30s' }));
  say(`… ${action.state}`);
  if (status !== 'confirmed') throw new Error(`the action ended ${status}`);
}

/**
 * What a user does in a browser behind a `linkUrl`: sign in with an account of a brand, and allow what is asked. The
 * pages are plain forms, so a program can fill them in.
 *
 * @returns Where the browser goes afterwards: your redirect URI.
 */
async function linkByPage(url: string, vendor: string, username: string): Promise<string> {
  await submit(`${url}/${vendor}`, { username, password: 'sandbox' });
  return submit(`${url}/review`, { decision: 'allow' });
}

async function submit(url: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  if (response.status === 303 && location !== null) return location;
  throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}
