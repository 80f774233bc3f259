import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { runCommand } from '../../src/simulator/cli/run-command.ts';
import { createWebhookHandler, toNodeHandler } from '../../src/webhooks/index.ts';
import { webhookVersion } from '../../src/webhooks/versions/2024-10-01.ts';

/** Runs the command in this process; `line` waits for one that it says. */
function command(...args: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const stop = new AbortController();
  const waiting = new Set<() => void>();
  const say = (text: string) => {
    said.push(...text.split('\n'));
    for (const look of waiting) look();
  };
  const ended = runCommand(['--port', '0', ...args], {
    say,
    complain: (text) => complaints.push(text),
    signal: stop.signal,
  });
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const found = said.map((each) => pattern.exec(each)).find((match) => match !== null);
        if (found === undefined || found === null) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    said,
    complaints,
    line,
    ended,
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

interface Started {
  apiUrl: string;
  oauthUrl: string;
  clientId: string;
  clientSecret: string;
}

async function startedJson(run: ReturnType<typeof command>): Promise<Started> {
  return JSON.parse((await run.line(/^{"type":"started".*/))[0]) as Started;
}

const clientOf = ({ apiUrl, oauthUrl, clientId, clientSecret }: Started) =>
  createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });

describe('enode-simulator', () => {
  it('enode-simulator prints what a client needs, logs calls, and ends on request', async () => {
    const run = command('--fleet', '3', '--speed', '60');
    const [, apiUrl] = await run.line(/^  API +(\S+)/);
    const [, oauthUrl] = await run.line(/token endpoint +(\S+)/);
    const [, clientId] = await run.line(/client id +(\S+)/);
    const [, clientSecret] = await run.line(/client secret +(\S+)/);
    await run.line(/fleet page +http:\S+\/fleet/);
    const enode = clientOf({ apiUrl, oauthUrl, clientId, clientSecret } as Started);
    const { data: vehicles } = await enode.vehicles.list();
    expect(vehicles.map(({ userId }) => userId)).toEqual(['fleet-1', 'fleet-2', 'fleet-3']);
    await run.line(/^\d\d:\d\d:\d\d  200  POST   \/oauth2\/token$/);
    await run.line(/^\d\d:\d\d:\d\d  200  GET    \/vehicles.*2024-10-01$/);
    expect(await run.stop()).toBe(0);
    expect(run.said.at(-1)).toBe('Ended; 2 calls were served.');
    expect(run.complaints).toEqual([]);
    await expect(fetch(apiUrl!)).rejects.toThrow('fetch failed');
  });

  it.each([
    [[], ['hvac', 'inverter', 'battery', 'meter']],
    [['--kind'], []],
  ])('enode-simulator with %j, furnishes homes of %j', async (flags, kinds) => {
    const run = command('--json', '--fleet', '60', ...flags);
    const enode = clientOf(await startedJson(run));
    const counts = {
      hvac: (await enode.hvacs.list()).data.length,
      inverter: (await enode.inverters.list()).data.length,
      battery: (await enode.batteries.list()).data.length,
      meter: (await enode.meters.list()).data.length,
    };
    const found = Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [kind] : []));
    expect(found).toEqual(kinds);
    expect(await run.stop()).toBe(0);
  });

  it('enode-simulator takes the lifetime of tokens and the rate of failures', async () => {
    const run = command(
      '--json',
      '--kind',
      '--token-lifetime',
      '90s',
      '--failure-rate',
      '1',
      '--speed',
      '600',
    );
    const started = await startedJson(run);
    const token = await fetch(started.oauthUrl, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${started.clientId}:${started.clientSecret}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
    expect(await token.json()).toMatchObject({ expires_in: 90 });
    const enode = clientOf(started);
    const [vehicle] = (await enode.vehicles.list()).data;
    const { status } = await (await enode.vehicles.startCharging(vehicle!.id)).wait({ timeout: '15s' });
    expect(status).not.toBe('confirmed');
    expect(await run.stop()).toBe(0);
  });

  it('enode-simulator takes how many accounts can be linked', async () => {
    const run = command('--json', '--kind', '--fleet', '0', '--connection-limit', '0');
    const body = { scopes: ['vehicle:read:data'], language: 'browser', redirectUri: 'app://done' } as const;
    await expect(clientOf(await startedJson(run)).users.link('u1', body)).rejects.toMatchObject({
      kind: 'connections-limit-reached',
      retryable: false,
    });
    expect(await run.stop()).toBe(0);
  });

  it('enode-simulator sends signed events to a webhook and logs what came of them', async () => {
    const seen: (boolean | null)[] = [];
    const handler = createWebhookHandler({
      secrets: 'of-the-test',
      versions: [webhookVersion],
      onError: console,
      on: { 'user:vehicle:updated': ({ vehicle }) => void seen.push(vehicle.chargeState.isCharging) },
    });
    const receiver = createServer(toNodeHandler(handler)).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/enode`;
    const events = ['--webhook-events', 'user:vehicle:updated'];
    const run = command(
      '--json',
      '--kind',
      '--speed',
      '600',
      '--webhook',
      url,
      '--webhook-secret',
      'of-the-test',
      ...events,
    );
    const enode = clientOf(await startedJson(run));
    const [vehicle] = (await enode.vehicles.list()).data;
    const { status } = await (await enode.vehicles.startCharging(vehicle!.id)).wait({ timeout: '15s' });
    expect(status).toBe('confirmed');
    const [line] = await run.line(/^{"type":"delivery".*"delivered".*/);
    expect(JSON.parse(line)).toMatchObject({ url, attempts: [{ status: 200, error: null }] });
    expect(seen).toContain(true);
    expect(await run.stop()).toBe(0);
    receiver.closeAllConnections();
    receiver.close();
  });

  it('enode-simulator with --quiet says no more than its greeting', async () => {
    const run = command('--quiet', '--json');
    const enode = clientOf(await startedJson(run));
    await enode.vehicles.list();
    expect(await run.stop()).toBe(0);
    expect(run.said).toHaveLength(1);
  });

  it('enode-simulator answers calls without a version in the one it was given', async () => {
    const run = command('--json', '--version', '2023-04-15');
    const { apiUrl, oauthUrl, clientId, clientSecret } = await startedJson(run);
    const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
    const token = await fetch(oauthUrl, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    });
    const { access_token: bearer } = (await token.json()) as { access_token: string };
    const response = await fetch(`${apiUrl}/vehicles`, { headers: { authorization: `Bearer ${bearer}` } });
    expect(response.headers.get('enode-version')).toBe('2023-04-15');
    await run.stop();
  });

  it('enode-simulator gives the same credentials for the same seed, and those that are given', async () => {
    const credentials = async (...flags: string[]) => {
      const run = command('--json', ...flags);
      const { clientId, clientSecret } = await startedJson(run);
      await run.stop();
      return { clientId, clientSecret };
    };
    const first = await credentials('--seed', 'a');
    expect(await credentials('--seed', 'a')).toEqual(first);
    expect(await credentials('--seed', 'b')).not.toEqual(first);
    const own = { clientId: 'mine', clientSecret: 'and-its-secret' };
    expect(await credentials('--client-id', 'mine', '--client-secret', 'and-its-secret')).toEqual(own);
  });

  it('enode-simulator without a seed has new credentials each time', async () => {
    const one = command('--json');
    const other = command('--json');
    const [a, b] = [await startedJson(one), await startedJson(other)];
    expect(a.clientId).not.toBe(b.clientId);
    expect(a.clientSecret).not.toBe(b.clientSecret);
    await Promise.all([one.stop(), other.stop()]);
  });

  it('enode-simulator behind a name prints its public URL, where it listens, and a control token', async () => {
    const flags = [
      '--host',
      '0.0.0.0',
      '--public-url',
      'http://enode:8484',
      '--allow-host',
      'a.test',
      'b.test',
    ];
    const run = command(...flags, '--webhook', 'http://app:3000/enode', '--allow-webhook-host', 'app');
    await run.line(/^  API +http:\/\/enode:8484$/);
    const [, localUrl] = await run.line(/listens on +(http:\/\/127\.0\.0\.1:\d+)/);
    const [, token] = await run.line(/control token +(\S+)/);
    await run.line(new RegExp(`fleet page +http://enode:8484/fleet\\?token=${token}`));
    const statuses = [`${localUrl}/fleet`, `${localUrl}/fleet?token=${token}`].map(
      async (url) => (await fetch(url, { redirect: 'manual' })).status,
    );
    expect(await Promise.all(statuses)).toEqual([401, 303]);
    expect(await run.stop()).toBe(0);
  });

  it('enode-simulator has a complete --help', async () => {
    const run = command('--help');
    expect(await run.ended).toBe(0);
    const text = run.said.join('\n');
    for (const flag of [
      'version',
      'fleet',
      'webhook',
      'speed',
      'port',
      'seed',
      'quiet',
      'json',
      'client-id',
      'host',
      'public-url',
      'allow-host',
      'allow-webhook-host',
      'tls',
      'control-token',
    ]) {
      expect(text).toContain(`--${flag}`);
    }
  });

  it.each([
    [['--flet', '3'], 2, /unknown option '--flet'.*Did you mean --fleet.*--help/],
    [['--fleet', '-3'], 2, /--fleet.*whole number from 0/],
    [['--speed', '0'], 2, /--speed.*above 0/],
    [['--speed', '1e300'], 2, /--speed.*at most 1000000/],
    [['--webhook', 'localhost:3000'], 2, /--webhook.*URL on this machine, such as/],
    [
      ['--webhook', 'https://app.example/enode'],
      2,
      /--webhook.*not on this machine: add --allow-webhook-host app\.example/,
    ],
    [['--tls', 'cert.pem'], 2, /--tls takes two files/],
    [['--tls', '/none/a', '/none/b'], 1, /--tls needs two PEM files.*\/none\/a/],
    [['--host', '203.0.113.7'], 1, /no interface 203\.0\.113\.7/],
    [['--public-url', 'enode'], 1, /publicUrl is "enode"/],
    [['--control-token', 'short'], 1, /controlToken needs at least 16/],
    [['--webhook', 'http://[::1]:1/', '--webhook', 'http://[::1]:1/'], 2, /--webhook.*twice/],
    [['--client-id', '', '--client-secret', ''], 1, /not empty/],
    [['--client-id', 'a'], 2, /belong together/],
    [['--failure-rate', '2'], 2, /--failure-rate.*from 0 to 1/],
    [['--failure-rate', ''], 2, /--failure-rate.*from 0 to 1/],
    [['--token-lifetime', 'soon'], 2, /--token-lifetime.*such as 90s/],
    [['--deliveries', 'cruel'], 2, /--deliveries.*regular or irregular/],
    [['extra'], 2, /too many arguments/],
    [['--version', '2031-01-01'], 1, /2031-01-01 is not served; served: 2023-04-15/],
    [['--webhook-events', 'user:moon:landed', '--webhook', 'http://127.0.0.1:1/'], 1, /user:moon:landed/],
  ])('enode-simulator %o ends with %i and one clear line', async (args, code, line) => {
    const run = command(...args);
    expect(await run.ended).toBe(code);
    expect(run.complaints).toEqual([expect.stringMatching(line)]);
    expect(run.complaints[0]).not.toContain('\n');
  });

  it('enode-simulator says when its port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const run = command('--port', String(port));
    expect(await run.ended).toBe(1);
    expect(run.complaints[0]).toContain(`port ${port} is in use`);
    server.close();
  });

  it('enode-simulator as a process of its own ends cleanly when nobody reads what it says any more', async () => {
    const file = fileURLToPath(new URL('../../src/simulator/cli.ts', import.meta.url));
    const child = spawn(process.execPath, [file, '--port', '0', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
    const ended = once(child, 'close');
    const lines = createInterface({ input: child.stdout });
    const [line] = (await once(lines, 'line')) as [string];
    lines.close();
    child.stdout.destroy();
    const { apiUrl } = JSON.parse(line) as Started;
    // The line about this call is the one that nobody reads.
    await fetch(`${apiUrl}/vehicles`).catch(() => undefined);
    expect(await ended).toEqual([0, null]);
    expect(errors).toBe('');
  });

  it('enode-simulator as a process of its own ends cleanly on SIGINT', async () => {
    const file = fileURLToPath(new URL('../../src/simulator/cli.ts', import.meta.url));
    const child = spawn(process.execPath, [file, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
    const ended = once(child, 'close');
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('Ctrl+C')) child.kill('SIGINT');
    }
    expect(await ended).toEqual([0, null]);
    expect(errors).toBe('');
  });
});
