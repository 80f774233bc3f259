import { expect, it } from 'vitest';
import { freshnessOf } from '../../src/index.ts';
import { clientOf } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';

const get = async (status: number, body: object, headers: Record<string, string> = {}) => {
  await using server = await startServer((_request, response) => json(response, status, body, headers));
  const before = Date.now();
  const found = freshnessOf(await clientOf(server).inverters.get('i'));
  return { ...found, ...('retryAt' in found && { wait: found.retryAt && found.retryAt.getTime() - before }) };
};

it('the data of a plain response is fresh, that of a 206 partial', async () => {
  expect(await get(200, { id: 'i' })).toEqual({ state: 'fresh' });
  expect(await get(206, { id: 'i' })).toEqual({ state: 'partial' });
});

it('the data of a 202 is pending, with the time to ask again from the header or the body', async () => {
  const pending = await Promise.all([
    get(202, { retryAfter: 60 }),
    get(202, {}, { 'retry-after': '60' }),
    get(202, { retryAfter: 'soon' }),
  ]);
  expect(pending.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
  const [body, header, none] = pending.map((found) => ('wait' in found ? found.wait : undefined));
  for (const wait of [body, header]) {
    expect(wait).toBeGreaterThanOrEqual(60_000);
    expect(wait).toBeLessThan(120_000);
  }
  expect(none).toBeUndefined();
});

it('a page that came as 206 is partial, the next one fresh', async () => {
  await using server = await startServer((_request, response, count) =>
    json(response, count === 1 ? 206 : 200, {
      data: [],
      pagination: { after: count === 1 ? 'c2' : null, before: null },
    }),
  );
  const states: string[] = [];
  for await (const page of clientOf(server).vehicles.list().pages()) states.push(freshnessOf(page).state);
  expect(states).toEqual(['partial', 'fresh']);
});
