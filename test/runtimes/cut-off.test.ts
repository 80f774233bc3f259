import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { json, startServer } from '../support/server.ts';
import { startWorkerd } from './start-program.ts';

const installed = existsSync(fileURLToPath(new URL('node_modules/.bin/workerd', import.meta.url)));
const required = process.env['REQUIRE_RUNTIMES'] === '1';

/** An API whose token endpoint holds its first response back, and whose actions are confirmed at the first look. */
async function slowApi(holdFirstMs: number) {
  const at = (ms: number) => new Date(ms).toISOString();
  const server = await startServer((request, response) => {
    if (request.url === '/vehicles/v1') return json(response, 200, { id: 'v1' });
    const confirmed = request.method === 'GET';
    json(response, 200, {
      id: confirmed ? request.url.split('/').at(-1) : `a-${server.received.length}`,
      state: confirmed ? 'CONFIRMED' : 'PENDING',
      createdAt: at(0),
      updatedAt: at(confirmed ? 5000 : 0),
      completedAt: confirmed ? at(5000) : null,
      targetId: 'v1',
      targetType: 'vehicle',
    });
  });
  const good = server.tokenHandler;
  server.tokenHandler = (request, response, count) => {
    setTimeout(() => void good(request, response, count), count === 1 ? holdFirstMs : 0);
  };
  return server;
}

describe.skipIf(!installed && !required)('on workerd, where work ends with the request that began it', () => {
  it.each(['get', 'wait'])('requests go on after one that was cut off: %s', async (name) => {
    await using server = await slowApi(name === 'get' ? 1000 : 0);
    await using program = await startWorkerd('shared-client');
    const body = JSON.stringify({ apiUrl: server.url, oauthUrl: server.oauthUrl });
    const ask = async (path: string) =>
      (await fetch(`${program.origin}/${path}`, { method: 'POST', body })).text();
    expect(await ask('target')).toBe('ready');
    expect(await ask(`${name}?early`)).toBe('answered early');
    const done = name === 'get' ? 'v1' : 'confirmed';
    expect([await ask(name), await ask(name)]).toEqual([done, done]);
    expect(await Promise.all([ask(name), ask(name), ask(name)])).toEqual([done, done, done]);
  });
});
