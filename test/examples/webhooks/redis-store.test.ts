import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisStore, type RedisClient } from './redis-store.ts';

/** The database is not a dependency of this package: where it is not installed, there is nothing to try. */
const version = /v=(\d+)/.exec(
  spawnSync('redis-server', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)?.[1];
const isInstalled = Number(version) >= 7;

/** Sends commands and reads answers, as far as the store uses them. */
function commandsOver(socket: Socket): (args: readonly string[]) => Promise<unknown> {
  const waiting: ((answer: unknown) => void)[] = [];
  let text = '';
  socket.on('data', (data: Buffer) => {
    text += data.toString();
    for (;;) {
      const match = /^(?:([+:-])([^\r]*)\r\n|\$-1\r\n|\$\d+\r\n([^\r]*)\r\n)/.exec(text);
      if (match === null) return;
      text = text.slice(match[0].length);
      const [, kind, line, bulk] = match;
      waiting.shift()!(kind === ':' ? Number(line) : kind === undefined ? (bulk ?? null) : line);
    }
  });
  return (args) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      const parts = args.map((arg) => `$${Buffer.byteLength(arg)}\r\n${arg}\r\n`);
      socket.write(`*${args.length}\r\n${parts.join('')}`);
    });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

describe.skipIf(!isInstalled)('the store over a real Redis', () => {
  let redis: ChildProcess;
  let socket: Socket;
  let send: ReturnType<typeof commandsOver>;

  beforeAll(async () => {
    const port = await freePort();
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    redis = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise<void>((resolve) => {
      redis.stdout!.on('data', (data: Buffer) => {
        if (data.includes('Ready to accept connections')) resolve();
      });
    });
    socket = connect(port, '127.0.0.1');
    send = commandsOver(socket);
  });

  afterAll(() => {
    socket?.destroy();
    redis?.kill();
  });

  const clients: [string, () => RedisClient][] = [
    ['redis', () => ({ sendCommand: (args) => send(args) })],
    ['ioredis', () => ({ call: (...args) => send(args) })],
  ];

  it.each(clients)(
    'lets only the owner renew, finish and give back a claim, with %s',
    async (name, client) => {
      const store = redisStore(client(), `${name}:`);
      expect(await store.claim('a', 60_000, 'one')).toBe(true);
      expect(await store.claim('a', 60_000, 'two')).toBe('running');
      expect(await store.renew!('a', 60_000, 'one')).toBe(true);
      expect(await store.renew!('a', 60_000, 'two')).toBe(false);
      await store.release('a', 'two');
      await store.done('a', 60_000, 'two');
      expect(await store.claim('a', 60_000, 'two')).toBe('running');
      await store.release('a', 'one');
      expect(await store.claim('a', 60_000, 'two')).toBe(true);
      await store.done('a', 60_000, 'two');
      expect(await store.claim('a', 60_000, 'one')).toBe(false);
      expect(await store.renew!('a', 60_000, 'one')).toBe(false);
      await store.release('a', 'one');
      expect(await store.claim('a', 60_000, 'one')).toBe(false);
      expect(Number(await send(['PTTL', `${name}:a`]))).toBeGreaterThan(50_000);
    },
  );

  it('takes a claim again that the database has lost', async () => {
    const store = redisStore(clients[0]![1](), 'lost:');
    await store.claim('a', 60_000, 'one');
    await send(['FLUSHALL']);
    expect(await store.renew!('a', 60_000, 'one')).toBe(true);
    expect(await store.claim('a', 60_000, 'two')).toBe('running');
  });
});
