import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { explainMismatch } from '../../src/cli/webhooks/explain-mismatch.ts';
import { signDelivery } from '../../src/webhooks/index.ts';
import { createWebhookHandler, toNodeHandler } from '../../src/webhooks/index.ts';
import { webhookVersion } from '../../src/webhooks/versions/2024-10-01.ts';
import { endOf, enode, start, startSimulator, webhookSecret, slow } from './support.ts';

const env = { ENODE_WEBHOOK_SECRET: webhookSecret };

interface Sent {
  readonly body: string | Uint8Array;
  readonly header: string;
  readonly secret: string;
}

const json = { 'content-type': 'application/json' };

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'enode-cli-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** A receiver that counts the events of each delivery it has worked on. */
async function receiver(): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const handler = createWebhookHandler({
    secrets: webhookSecret,
    versions: [webhookVersion],
    on: { 'user:vehicle:discovered': ({ vehicle }) => void seen.push(vehicle.id) },
    onUnknown: ({ name }) => void seen.push(name ?? '?'),
    onError: () => undefined,
  });
  const server = createServer(toNodeHandler(handler)).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close().closeAllConnections());
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/enode`, seen };
}

it(
  'enode verifies a signature over the bytes of a file, and says why another does not match',
  slow,
  async () => {
    const file = join(await folder(), 'body.json');
    const event = { event: 'enode:webhook:test', version: '2024-10-01', createdAt: '2026-11-20T10:11:12Z' };
    const { body, headers } = await signDelivery({ secret: webhookSecret, events: [event] });
    await writeFile(file, body);
    const signature = headers['x-enode-signature'];
    const right = await enode(['verify', file, '--signature', signature], env);
    expect(right).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/matches[^]*enode:webhook:test +2024-10-01/),
    });
    // Written anew by a parser: other bytes, which is said, with what speaks for it.
    await writeFile(file, JSON.stringify(JSON.parse(body), null, 2));
    const anew = await enode(['verify', file, '--signature', signature], env);
    expect(anew).toMatchObject({
      code: 5,
      stdout: expect.stringMatching(/^No match \(wrong-secret\): the body was parsed and written again/),
    });
    const malformed = await enode(
      ['verify', '-', '--signature', 'md5=00', '--secret-file', '/dev/null'],
      {},
      body,
    );
    expect(malformed).toMatchObject({ code: 4, stderr: expect.stringContaining('set ENODE_WEBHOOK_SECRET') });
  },
);

it.each<[string, (sent: Sent) => Partial<Sent>, readonly string[]]>([
  ['a line break of an editor', ({ body }) => ({ body: `${body.toString()}\n` }), ['line break at its end']],
  ['lines of Windows', ({ body }) => ({ body: body.toString().replaceAll('\n', '\r\n') }), ['written anew']],
  ['compression', ({ body }) => ({ body: gzipSync(body) }), ['compressed (gzip)']],
  ['base64', ({ body }) => ({ body: Buffer.from(body).toString('base64') }), ['base64, as AWS Lambda']],
  ['a signature without its prefix', ({ header }) => ({ header: header.slice(5) }), ['"sha1=" is missing']],
  [
    'a signature in base64',
    ({ header }) => ({ header: Buffer.from(header.slice(5), 'hex').toString('base64') }),
    ['written in base64'],
  ],
  ['a secret in quotes', ({ secret }) => ({ secret: `"${secret}"` }), ['quotes around it']],
  [
    'two faults at once',
    ({ body, secret }) => ({ body: `${body.toString()}\n`, secret: `${secret} ` }),
    ['white space at an end', 'line break at its end'],
  ],
])('enode finds by trying why a signature does not match: %s', async (_what, change, reasons) => {
  const secret = webhookSecret;
  const body = '[\n{"event":"enode:webhook:test"}\n]';
  const { headers } = await signDelivery({ secret, body });
  const sent = { body, header: headers['x-enode-signature'], secret };
  const received = { ...sent, ...change(sent) };
  const why = await explainMismatch({ ...received, body: Buffer.from(received.body) });
  expect(why).toEqual(reasons.map((reason) => expect.stringContaining(reason)));
  expect(await explainMismatch({ ...received, body: Buffer.from(body), secret: 'of another webhook' })).toBe(
    undefined,
  );
});

it('enode listens with a simulator, stores what it forwards, and replays it', slow, async () => {
  const { url, seen } = await receiver();
  const kept = await folder();
  const args = ['listen', '--forward', url, '--fleet', '1', '--speed', '600', '--save', kept];
  const child = start(args, env);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = endOf(child);
  let written = '';
  const line = (wanted: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = (): void => {
        const found = wanted.exec(written);
        if (found) resolve(found);
      };
      child.stdout.on('data', look);
      look();
    });
  child.stdout.on('data', (chunk: Buffer) => void (written += chunk.toString()));
  const [, apiUrl] = await line(/^ +API +(http\S+)$/m);
  const made = await fetch(`${apiUrl}/simulator/users/ada/vehicles`, {
    method: 'POST',
    body: '{}',
    headers: json,
  });
  expect(made.ok).toBe(true);
  await line(/^200 {2}\d+ ms/m);
  child.kill('SIGINT');
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  expect(stdout).toContain('webhook secret that of ENODE_WEBHOOK_SECRET');
  expect(stdout).not.toContain(webhookSecret);
  const [stored = ''] = await readdir(kept);
  expect(await readFile(join(kept, stored), 'utf8')).not.toContain('sha1=');
  seen.length = 0;
  // Another receiver, which has seen nothing yet: it works on it once, however often it comes.
  const other = await receiver();
  const replayed = await enode(['replay', join(kept, stored), '--to', other.url, '--times', '2'], env);
  expect(replayed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^200 in \d+ ms.*\n200 in/) });
  expect(new Set(other.seen).size).toBe(other.seen.length);
  const refused = await enode(['replay', join(kept, stored), '--to', other.url], {
    ENODE_WEBHOOK_SECRET: 'another-secret',
  });
  expect(refused).toMatchObject({ code: 5, stdout: expect.stringMatching(/^401 /) });
});

it('enode ends at once, with one line, for a secret that is too short', slow, async () => {
  const args = ['listen', '--forward', 'http://127.0.0.1:9/enode'];
  const { code, stderr } = await enode(args, { ENODE_WEBHOOK_SECRET: 'short' });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'secret must have 6 characters at least\n' });
});

it('enode says by its exit code that the receiver refused a test', slow, async () => {
  const { sim, env: client } = await startSimulator();
  onTestFinished(() => sim.close());
  const { url } = await receiver();
  const subscribe = async (secret: string, path = ''): Promise<string> => {
    const args = ['webhooks', 'create', '--url', url + path, '--events', '*', '--json'];
    const made = await enode(args, { ...client, ENODE_WEBHOOK_SECRET: secret });
    return (JSON.parse(made.stdout) as { id: string }).id;
  };
  const good = await enode(['webhooks', 'test', await subscribe(webhookSecret)], client);
  expect(good).toMatchObject({ code: 0, stdout: expect.stringMatching(/^status +SUCCESS$/m) });
  const bad = await enode(['webhooks', 'test', await subscribe('another-secret', '/other')], client);
  expect(bad).toMatchObject({ code: 5, stdout: expect.stringMatching(/^status +FAILURE$/m) });
});

it('enode prints how events of the real Enode come to this machine', slow, async () => {
  const { code, stdout } = await enode(['listen', '--forward', 'http://localhost:3000/enode', '--real']);
  expect(code).toBe(0);
  expect(stdout).toContain('cloudflared tunnel --url http://localhost:3000\n');
  expect(stdout).toContain('/enode --events');
});
