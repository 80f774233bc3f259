import { describe, expect, it } from 'vitest';
import { beyondTypes, withResponse } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer } from '../support/server.ts';

describe('what the types do not know yet', () => {
  it('what `extra` holds is added to the parameters of a method and overrides them', async () => {
    await using server = await startServer((_request, response) =>
      json(response, 200, { data: [], pagination: { after: null, before: null } }),
    );
    const enode = clientOf(server);
    await enode.webhooks.update(
      'w',
      { url: 'https://a.example/1' },
      { extra: { body: { unit: 'A', url: 'https://a.example/2' } } },
    );
    await enode.vehicles.list({ pageSize: 5 }, { extra: { query: { sort: 'name', since: new Date(0) } } });
    await enode.vehicles.refreshHint('v', {}, { extra: { body: { deep: true } } });
    const query = new URL(server.received[1]!.url, server.url).searchParams;
    expect(JSON.parse(server.received[0]!.body)).toEqual({ url: 'https://a.example/2', unit: 'A' });
    expect(Object.fromEntries(query)).toEqual({
      pageSize: '5',
      sort: 'name',
      since: '1970-01-01T00:00:00.000Z',
    });
    expect(JSON.parse(server.received[2]!.body)).toEqual({ deep: true });
  });

  it.each([
    { extra: { qeury: {} } },
    { extra: { query: 'a=1' } },
    { extra: { body: [] } },
    { extra: { body: { a: NaN } } },
    { extra: [1] },
    { extra: 'x' },
  ])('what the types do not know yet: %j is refused before anything is sent', async ({ extra }) => {
    await using server = await startServer();
    const given = { maxCurrent: 16, extra } as never;
    expect(await rejection(clientOf(server).chargers.setMaxCurrent('c', given))).toMatchObject({
      code: 'input',
    });
    expect(server.received).toEqual([]);
  });

  it('a value of a closed enumeration is sent without a cast', async () => {
    await using server = await startServer((_request, response) => json(response, 200, { id: 'w' }));
    await clientOf(server).webhooks.create({
      url: 'https://a.example/hook',
      secret: 'a-secret-1',
      events: ['user:vehicle:updated', beyondTypes('user:boiler:updated')],
      // @ts-expect-error only what stands in beyondTypes is not checked
      apiVersion: 7,
    });
    expect(JSON.parse(server.received[0]!.body)).toMatchObject({
      events: ['user:vehicle:updated', 'user:boiler:updated'],
    });
  });
});

describe('enode.request', () => {
  it('enode.request sends by the same transport: token, version, retries, and the type that is asked for', async () => {
    await using server = await startServer((_request, response, count) =>
      count === 1
        ? problem(response, 503, 'x')
        : json(response, 200, { value: 7 }, { 'enode-version': '2024-10-01' }),
    );
    const call = clientOf(server).request<{ value: number }>({
      method: 'GET',
      path: '/chargers/{chargerId}/charge-rate-limit',
      params: { chargerId: 'a/b' },
      query: { unit: 'kW' },
      headers: { 'x-a': '1' },
    });
    const { value } = await call;
    expect([value, (await withResponse(call)).version]).toEqual([7, '2024-10-01']);
    expect(server.received).toHaveLength(2);
    expect(server.received[1]).toMatchObject({
      method: 'GET',
      url: '/chargers/a%2Fb/charge-rate-limit?unit=kW',
      headers: { authorization: 'Bearer token-1', 'enode-version': '2024-10-01', 'x-a': '1' },
    });
  });

  it('enode.request throws problems, with the operation that was called', async () => {
    await using server = await startServer((_request, response) => problem(response, 404, 'x'));
    const call = clientOf(server).request({
      method: 'POST',
      path: '/new/{id}',
      params: { id: 'i' },
      body: { a: 1 },
    });
    expect(await rejection(call)).toMatchObject({
      code: 'problem',
      status: 404,
      context: { operation: 'POST /new/{id}', attempts: 1 },
    });
    expect(server.received[0]!.body).toBe('{"a":1}');
  });

  it.each<object>([
    { method: 'GET' },
    { method: 'get', path: '/x' },
    { method: 'GET', path: 'x' },
    { method: 'GET', path: '//evil.example/x' },
    { method: 'GET', path: '/\\evil.example/x' },
    { method: 'GET', path: '/x?y=1' },
    { method: 'GET', path: '/x#y' },
    { method: 'GET', path: '/x/../y' },
    { method: 'GET', path: '/x/%2E%2e' },
    { method: 'GET', path: '/x/{id}' },
    { method: 'GET', path: '/x/{id}', params: { id: '' } },
    { method: 'GET', path: '/x', querry: {} },
    { method: 'GET', path: '/x', query: { a: NaN } },
    { method: 'POST', path: '/x', body: { a: 1n } },
    { method: 'POST', path: '/x', retry: { limits: 1 } },
  ])('enode.request refuses %o before anything is sent', async (request) => {
    await using server = await startServer();
    expect(await rejection(clientOf(server).request(request as never))).toMatchObject({ code: 'input' });
    expect([...server.received, ...server.tokenRequests]).toEqual([]);
  });
});
