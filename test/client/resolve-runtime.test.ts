import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { userAgent } from '../../src/client/resolve-runtime.ts';
import { EnodeInputError, VERSION } from '../../src/index.ts';
import { clientOf } from '../support/client.ts';
import { startServer } from '../support/server.ts';

describe('the User-Agent', () => {
  it('the User-Agent names the library with its version and the runtime, in calls and token requests', async () => {
    expect(VERSION).toBe(packageJson.version);
    await using server = await startServer();
    const appInfo = { name: 'fleet', version: '1.0', url: 'https://fleet.example' };
    await clientOf(server, { appInfo }).vehicles.get('some-vehicle');
    const expected = `fleet/1.0 (https://fleet.example) enode-client/${VERSION} node/${process.versions.node.split('.')[0]}`;
    expect(server.received[0]!.headers['user-agent']).toBe(expected);
    expect(server.tokenRequests[0]!.headers['user-agent']).toBe(expected);
    await clientOf(server).raw.GET('/vehicles', { headers: { 'user-agent': 'mine' } });
    expect(server.received[1]!.headers['user-agent']).toBe('mine');
  });

  it.each([
    ['Bun/1.3.0', ' bun/1.3.0'],
    ['Deno/2.5.0', ' deno/2.5.0'],
    ['Cloudflare-Workers', ' cloudflare-workers'],
    ['', ''],
  ])('the User-Agent on %s', (name, runtime) => {
    expect(userAgent(undefined, name)).toBe(`enode-client/${VERSION}${runtime}`);
  });

  it('the User-Agent is left to browsers', () => {
    expect(userAgent({ name: 'x' }, 'Mozilla/5.0 (X11; Linux x86_64)')).toBeUndefined();
  });

  it.each([{ name: '' }, { name: 'a\nb' }, { name: 'ä' }, { name: 5 }, {}])(
    'the User-Agent refuses %j',
    (app) => {
      expect(() => userAgent(app as never, '')).toThrow(EnodeInputError);
    },
  );
});
