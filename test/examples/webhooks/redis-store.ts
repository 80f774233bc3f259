import type { DedupeStore } from '../../../src/webhooks/index.ts';

/** A client of `redis` (`sendCommand`) or `ioredis` (`call`): they have no method in common. */
export type RedisClient =
  | { sendCommand(args: string[]): Promise<unknown> }
  | { call(command: string, ...args: string[]): Promise<unknown> };

/**
 * Remembers deliveries in Redis 7, for several processes that answer the same webhook. The value of a key is the
 * owner of the claim, or 'done'. Each webhook that shares the database needs a prefix of its own.
 */
export function redisStore(redis: RedisClient, prefix = 'enode:'): DedupeStore {
  const command = (name: string, ...args: string[]): Promise<unknown> =>
    'call' in redis ? redis.call(name, ...args) : redis.sendCommand([name, ...args]);
  // One step, so that nobody takes the key between the look and the change.
  const unlessOthers = (then: string) =>
    `local held = redis.call('GET', KEYS[1]); if held and held ~= ARGV[1] then return 0 end; ${then}; return 1`;
  const set = unlessOthers("redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])");
  const del = unlessOthers("redis.call('DEL', KEYS[1])");

  return {
    async claim(key, ttlMs, owner) {
      const held = await command('SET', prefix + key, owner, 'NX', 'GET', 'PX', String(ttlMs));
      return held === null ? true : held === 'done' ? false : 'running';
    },
    renew: async (key, ttlMs, owner) =>
      (await command('EVAL', set, '1', prefix + key, owner, owner, String(ttlMs))) === 1,
    done: (key, ttlMs, owner) => command('EVAL', set, '1', prefix + key, owner, 'done', String(ttlMs)),
    release: (key, owner) => command('EVAL', del, '1', prefix + key, owner),
  };
}
