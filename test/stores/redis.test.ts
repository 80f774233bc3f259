import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { describe, expect, it } from 'vitest';
import { createRedisDedupeStore, createRedisTokenStore, type RedisClient } from '../../src/stores/redis.ts';
import { storeContract, type Backend } from './contract.ts';
import { hasRedis, startRedis } from './servers.ts';

/** Opens connections of one kind, and closes them with the server. */
const over = (connect: (port: number) => Promise<[RedisClient, close: () => unknown]>) => async () => {
  const server = await startRedis();
  const closes: (() => unknown)[] = [];
  const client = async () => {
    const [connection, close] = await connect(server.port);
    closes.push(close);
    return connection;
  };
  const admin = new Redis(server.port, '127.0.0.1');
  return {
    async connect() {
      const connection = await client();
      return {
        dedupe: createRedisDedupeStore(connection),
        tokens: createRedisTokenStore(connection, { prefix: 'mine:' }),
      };
    },
    // Every key has a lifetime: one that has none would stay for ever.
    async expire(key) {
      for (const name of [`enode:${key}`, `mine:token:claim:${key}`]) {
        if ((await admin.exists(name)) === 0) continue;
        expect(await admin.pttl(name)).toBeGreaterThan(0);
        await admin.pexpire(name, 0);
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([admin.quit(), ...closes.map((close) => close())]);
      await server[Symbol.asyncDispose]();
    },
  } satisfies Backend;
};

describe.skipIf(!hasRedis)('On Redis', () => {
  storeContract(
    'redis',
    over(async (port) => {
      const client = await createClient({ url: `redis://127.0.0.1:${port}` }).connect();
      return [client, () => client.close()];
    }),
  );
  storeContract(
    'ioredis',
    over((port) => {
      const client = new Redis(port, '127.0.0.1');
      return Promise.resolve([client, () => client.quit()]);
    }),
  );
  storeContract(
    'a function that answers with buffers',
    over((port) => {
      const client = new Redis(port, '127.0.0.1');
      const send = ([name, ...args]: string[]) => client.callBuffer(name!, ...args);
      return Promise.resolve([send, () => client.quit()]);
    }),
  );
});

describe('A store over Redis', () => {
  const send = () => Promise.resolve(null);

  it.each([undefined, null, {}, 'redis://localhost', { set: () => 1 }])(
    'A store over Redis refuses %j as a client',
    (client) => {
      for (const create of [createRedisDedupeStore, createRedisTokenStore])
        expect(() => create(client as never)).toThrow(
          expect.objectContaining({
            code: 'input',
            message: expect.stringContaining('give a client of redis'),
          }),
        );
    },
  );

  it('A store over Redis does not take an odd response for a claim', async () => {
    await expect(createRedisDedupeStore(send).claim('k', 1000, 'a')).rejects.toThrow(
      'The Redis client returned null where a string was expected',
    );
  });

  it('A store over Redis refuses options that it does not know', () => {
    expect(() => createRedisDedupeStore(send, { prefx: 'a' } as never)).toThrow(
      /does not know the option "prefx"/,
    );
    expect(() => createRedisTokenStore(send, { prefix: 7 } as never)).toThrow(/prefix is 7: give a string/);
  });
});
