import { createHmac } from 'node:crypto';
import { expect } from 'vitest';

import { current } from '../support.ts';
import { startReceiver } from '../receiver.ts';
import { nobody, type Part } from './walker.ts';

const secret = 'a-secret-of-some-length';

export const webhooks: Part = async (walk, _, version) => {
  await using receiver = await startReceiver();
  const json = {
    url: receiver.url,
    secret,
    events: ['user:vehicle:updated'],
    authentication: { headerName: 'x-key', headerValue: 'k-1' },
  };
  const { json: created } = await walk('POST /webhooks', [], 200, { json });
  expect(JSON.stringify(created)).not.toMatch(/a-secret|k-1/);
  await walk('POST /webhooks', [], 400, { json });
  await walk('POST /webhooks', [], 400, { json: { ...json, url: 'http://example.com/hook' } });
  await walk('POST /webhooks', [], 400, { json: { ...json, apiVersion: '1999-01-01' } });
  await walk('POST /webhooks', [], 400, { json: { ...json, secret: 'short' } });
  const far = { url: 'https://example.com/hook', secret };
  const { json: other } = await walk('POST /webhooks', [], 200, { json: far });
  await walk('GET /webhooks', [], 200, { query: { pageSize: '1' } });
  await walk('GET /webhooks/{}', [created.id], 200);
  await walk('GET /webhooks/{}', [nobody], 404);
  const tested = await walk('POST /webhooks/{}/test', [created.id], 200);
  expect(tested.json).toMatchObject({ status: 'SUCCESS', response: { code: 200, body: 'thanks' } });
  const [delivery] = receiver.deliveries;
  const signature = createHmac('sha1', secret)
    .update(delivery?.body ?? '')
    .digest('hex');
  expect(delivery?.headers).toMatchObject({ 'x-enode-signature': `sha1=${signature}`, 'x-key': 'k-1' });
  expect(JSON.parse(delivery?.body ?? '')).toMatchObject([{ event: 'enode:webhook:test' }]);
  const failed = await walk('POST /webhooks/{}/test', [other.id], 200);
  expect(failed.json).toMatchObject({ status: 'FAILURE', response: null });
  await walk('POST /webhooks/{}/test', [nobody], 404);
  await walk('PATCH /webhooks/{}', [other.id], 200, { json: { events: ['*'], authentication: null } });
  await walk('PATCH /webhooks/{}', [other.id], 400, { json: { url: receiver.url } });
  await walk('PATCH /webhooks/{}', [nobody], 404, { json: {} });
  await walk('DELETE /webhooks/{}', [other.id], 204);
  await walk('DELETE /webhooks/{}', [other.id], 404);
  if (version === current) return;
  await walk('POST /webhooks/firehose/test', [], 404);
  await walk('PUT /webhooks/firehose', [], 204, { json: { url: receiver.url, secret } });
  await walk('PUT /webhooks/firehose', [], 400, { json: { url: receiver.url } });
  receiver.response = 500;
  const broken = await walk('POST /webhooks/firehose/test', [], 200);
  expect(broken.json).toMatchObject({ status: 'FAILURE', response: { code: 500 } });
  expect(JSON.parse(receiver.deliveries.at(-1)?.body ?? '')).toMatchObject([
    { event: 'enode:firehose:test' },
  ]);
  await walk('DELETE /webhooks/firehose', [], 404, { json: { url: 'https://example.com' } });
  await walk('DELETE /webhooks/firehose', [], 204, { json: { url: receiver.url } });
};
