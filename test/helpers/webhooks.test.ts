import { describe, expect, it, onTestFinished } from 'vitest';
import { EnodeInputError, EnodeProblemError, isProblem } from '../../src/index.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { rejection } from '../support/client.ts';
import { json, problem, startServer, type TestServer } from '../support/server.ts';
import { allVersions } from '../support/versions.ts';
import { clientOf } from './support.ts';

const url = 'https://app.example/enode';
const secret = 'a-webhook-secret-nobody-may-see';

async function simulator(): Promise<Simulator> {
  const sim = await createSimulator();
  onTestFinished(() => sim.close());
  return sim;
}

const hook = (changes: object = {}): object => ({
  id: 'w1',
  url,
  events: ['*'],
  isActive: true,
  apiVersion: '2024-10-01',
  createdAt: '2026-01-01T00:00:00Z',
  lastSuccess: '2026-01-01T00:00:00Z',
  authentication: null,
  ...changes,
});

/** A server whose webhooks a test decides. */
async function scripted(list: object[]): Promise<{ server: TestServer; writes: () => unknown[][] }> {
  const server = await startServer((request, response) =>
    request.method === 'GET'
      ? json(response, 200, { data: list, pagination: { after: null, before: null } })
      : json(response, 200, hook(JSON.parse(request.body) as object)),
  );
  onTestFinished(() => server[Symbol.asyncDispose]());
  const writes = () =>
    server.received
      .filter(({ method }) => method !== 'GET')
      .map((request) => [request.method, request.url, JSON.parse(request.body)]);
  return { server, writes };
}

const clientTo = ({ url: apiUrl, oauthUrl }: TestServer) => clientOf({ apiUrl, oauthUrl }, '2024-10-01');

describe('webhooks.ensure', () => {
  it.each(allVersions)('webhooks.ensure in %s is idempotent and touches no other', async (version) => {
    const sim = await simulator();
    const enode = clientOf(sim, version);
    const others = [
      await enode.webhooks.create({ url: 'https://app.example/other', secret }),
      await enode.webhooks.create({
        url,
        secret,
        apiVersion: version === '2024-10-01' ? '2023-04-15' : '2024-10-01',
      }),
    ];
    const created = await enode.webhooks.ensure({ url, secret, events: ['user:vehicle:updated'] });
    expect(created).toMatchObject({
      status: 'created',
      webhook: { url, apiVersion: version, events: ['user:vehicle:updated'], isActive: true },
      secretSent: true,
    });
    const again = await enode.webhooks.ensure({ url, secret, events: ['user:vehicle:updated'] });
    expect(again).toEqual({
      status: 'unchanged',
      webhook: created.webhook,
      changed: [],
      secretSent: false,
    });
    const events = ['user:charger:updated', 'user:vehicle:updated'] as const;
    const updated = await enode.webhooks.ensure({ url, secret, events });
    expect(updated).toMatchObject({
      status: 'updated',
      changed: ['events'],
      webhook: { id: created.webhook.id },
    });
    expect((await enode.webhooks.ensure({ url, secret, events: events.toReversed() })).status).toBe(
      'unchanged',
    );
    const { data } = await enode.webhooks.list();
    expect(data).toHaveLength(3);
    expect(data).toEqual(expect.arrayContaining(others));
    expect(sim.violations).toEqual([]);
  });

  it('webhooks.ensure creates one when several do it at once', async () => {
    const sim = await simulator();
    const enode = clientOf(sim, '2024-10-01');
    const results = await Promise.all(
      Array.from({ length: 5 }, () => enode.webhooks.ensure({ url, secret, authentication: null })),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual([
      'created',
      ...Array(4).fill('unchanged'),
    ]);
    expect((await enode.webhooks.list()).data).toHaveLength(1);
  });

  it.each([
    ['reactivates', hook({ isActive: false }), {}, 'reactivated', ['isActive']],
    [
      'reactivates and corrects',
      hook({ isActive: false, events: ['x'] }),
      {},
      'reactivated',
      ['events', 'isActive'],
    ],
    ['rotates the secret on demand', hook(), { rotate: true }, 'updated', []],
    [
      'adds a header',
      hook(),
      { authentication: { headerName: 'x-key', headerValue: 'abc' } },
      'updated',
      ['authentication'],
    ],
    [
      'takes a header away',
      hook({ authentication: { headerName: 'x-key' } }),
      { authentication: null },
      'updated',
      ['authentication'],
    ],
  ])(
    'webhooks.ensure %s with one PATCH that says everything',
    async (_name, present, options, status, changed) => {
      const { rotate, ...sent } = options as { rotate?: boolean };
      const { server, writes } = await scripted([hook({ id: 'w0', url: `${url}/2` }), present]);
      const result = await clientTo(server).webhooks.ensure({ url, secret, ...sent }, { rotate });
      expect(result).toMatchObject({ status, changed, secretSent: true });
      expect(writes()).toEqual([['PATCH', '/webhooks/w1', { secret, events: ['*'], ...sent }]]);
    },
  );

  it('webhooks.ensure leaves a header alone that was not spoken of', async () => {
    const { server, writes } = await scripted([hook({ authentication: { headerName: 'x-key' } })]);
    expect((await clientTo(server).webhooks.ensure({ url, secret })).status).toBe('unchanged');
    expect(writes()).toEqual([]);
  });

  it('webhooks.ensure sends exactly what is wanted of a new one', async () => {
    const { server, writes } = await scripted([hook({ apiVersion: null })]);
    await clientTo(server).webhooks.ensure({ url, secret, authentication: null });
    expect(writes()).toEqual([
      ['POST', '/webhooks', { url, secret, events: ['*'], apiVersion: '2024-10-01' }],
    ]);
  });

  it('webhooks.ensure knows its own in another spelling only when the API says that there is one', async () => {
    const { server } = await scripted([hook({ url: 'https://app.example/' })]);
    const { handler } = server;
    server.handler = (request, response, count) =>
      request.method === 'POST'
        ? json(response, 400, { type: 'https://x/bad-request', title: 'Webhook already exists.', detail: '' })
        : handler(request, response, count);
    const result = await clientTo(server).webhooks.ensure({ url: 'https://app.example', secret });
    expect(result).toMatchObject({ status: 'unchanged', webhook: { id: 'w1' } });
  });

  it('webhooks.ensure gives up when the API says that there is one and shows none', async () => {
    const { server, writes } = await scripted([]);
    const { handler } = server;
    server.handler = (request, response, count) =>
      request.method === 'POST'
        ? json(response, 400, { type: 'https://x/bad-request', title: 'Webhook already exists.', detail: '' })
        : handler(request, response, count);
    const error = await rejection(clientTo(server).webhooks.ensure({ url, secret }));
    expect(isProblem(error, 'bad-request')).toBe(true);
    expect(writes()).toHaveLength(3);
  });

  it('webhooks.ensure throws other refusals at once', async () => {
    const { server, writes } = await scripted([]);
    const { handler } = server;
    server.handler = (request, response, count) =>
      request.method === 'POST' ? problem(response, 403, 'forbidden') : handler(request, response, count);
    expect(await rejection(clientTo(server).webhooks.ensure({ url, secret }))).toBeInstanceOf(
      EnodeProblemError,
    );
    expect(writes()).toHaveLength(1);
  });

  it.each([
    { url: 'app.example/enode' },
    { url: `${url}/${'x'.repeat(200)}` },
    { secret: 'short' },
    { url: 'javascript:alert(1)' },
    { url: 'wss://app.example/enode' },
    { events: [] },
    { events: [5] },
    { events: [''] },
    { event: ['*'] },
    { apiVersion: 5 },
    { apiVersion: '' },
    { apiVersion: new Date(0) },
  ] as object[])('webhooks.ensure refuses %o before anything is sent', async (wrong) => {
    const { server } = await scripted([]);
    const error = await rejection(clientTo(server).webhooks.ensure({ url, secret, ...wrong }));
    expect(error).toBeInstanceOf(EnodeInputError);
    expect((error as Error).message).not.toContain(secret);
    expect(server.received).toEqual([]);
  });
});

describe('webhooks.health', () => {
  it('webhooks.health tells which work, and when they last did', async () => {
    const dead = hook({ id: 'w2', isActive: false, lastSuccess: '2026-01-02T00:00:00Z' });
    const { server } = await scripted([hook(), dead]);
    const health = await clientTo(server).webhooks.health();
    expect(health.ok).toBe(false);
    expect(health.webhooks.map(({ webhook, lastSuccess }) => [webhook.id, lastSuccess])).toEqual([
      ['w1', null],
      ['w2', '2026-01-02T00:00:00Z'],
    ]);
    expect(health.inactive).toEqual([
      { webhook: dead, isActive: false, lastSuccess: '2026-01-02T00:00:00Z' },
    ]);
  });

  it.each([
    ['its last success is missing', { lastSuccess: undefined }],
    ['its last success is empty', { lastSuccess: '' }],
    ['its last success is a word', { lastSuccess: 'never' }],
    ['its last success is null', { lastSuccess: null }],
    ['its time of creation is missing', { createdAt: undefined, lastSuccess: '2026-01-02T00:00:00Z' }],
  ])('webhooks.health takes a subscription for unproven when %s', async (_what, odd) => {
    const health = await clientTo((await scripted([hook(odd)])).server).webhooks.health();
    expect([health.ok, health.unproven.length, health.webhooks[0]!.lastSuccess]).toEqual([false, 1, null]);
  });

  it('webhooks.health is good with active ones that have delivered only, and not without any', async () => {
    const proven = hook({ lastSuccess: '2026-01-02T00:00:00Z' });
    const ok = async (...hooks: object[]) =>
      (await clientTo((await scripted(hooks)).server).webhooks.health()).ok;
    expect(await ok(proven)).toBe(true);
    expect(await ok(proven, { ...proven, id: 'w2', isActive: false })).toBe(false);
    const { server } = await scripted([proven, hook({ id: 'w2' })]);
    const health = await clientTo(server).webhooks.health();
    expect([health.ok, health.unproven.map(({ webhook }) => webhook.id)]).toEqual([false, ['w2']]);
    expect((await clientTo((await scripted([])).server).webhooks.health()).ok).toBe(false);
  });
});
