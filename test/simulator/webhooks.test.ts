import { expect, it } from 'vitest';

import { startReceiver } from './receiver.ts';
import { bench, old } from './support.ts';

const secret = 'a-secret-of-some-length';

it('a test delivery is written in the version of its webhook, else in that of the client', async () => {
  await using bed = await bench();
  await using receiver = await startReceiver();
  for (const apiVersion of [old, null]) {
    const json = { url: `${receiver.url}/${apiVersion}`, secret, apiVersion };
    const { id } = (await bed.call('POST', '/webhooks', { json })).json;
    await bed.sim.clock.advance('10s');
    await bed.call('POST', `/webhooks/${id}/test`);
    expect((await bed.call('GET', `/webhooks/${id}`)).json.lastSuccess).toBe(bed.sim.clock.iso());
  }
  const versions = receiver.deliveries.map(({ body }) => JSON.parse(body)[0].version);
  expect(versions).toEqual([old, '2024-10-01']);
  const ids = receiver.deliveries.map(({ headers }) => headers['x-enode-delivery']);
  expect(new Set(ids).size).toBe(2);
});

it('a receiver that is not there fails the test, and nothing else', async () => {
  await using bed = await bench();
  const receiver = await startReceiver();
  await receiver[Symbol.asyncDispose]();
  const { id } = (await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } })).json;
  const response = await bed.call('POST', `/webhooks/${id}/test`);
  expect([response.status, response.json.status, response.json.response]).toEqual([200, 'FAILURE', null]);
});

it('a receiver that never answers does not keep the simulator from closing', async () => {
  // To wait for the receiver would take an hour.
  const bed = await bench({ webhooks: { timeout: '1h' } });
  await using receiver = await startReceiver({ silent: true });
  const { id } = (await bed.call('POST', '/webhooks', { json: { url: receiver.url, secret } })).json;
  const test = bed.call('POST', `/webhooks/${id}/test`).catch(() => 'cut off');
  await receiver.received;
  await bed.sim.close();
  expect(await test).toBe('cut off');
});
