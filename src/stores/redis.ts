/**
 * Tokens and deliveries in Redis, for several processes: one of them asks for a token, and each delivery is worked on
 * once. Works with a client of `redis` (4 and later) or `ioredis` (4 and later), and with Redis 3.2 or later.
 */
import type { StoredToken, TokenStore } from '../auth/token-store.ts';
import { keysOf } from '../core/known-keys.ts';
import { show } from '../core/show.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { DedupeStore } from '../webhooks/index.ts';

/** Sends one command, its name first, and resolves with the reply of Redis. */
export type RedisCommand = (args: string[]) => Promise<unknown>;

/**
 * A connected client of `redis` (it has `sendCommand`) or of `ioredis`, also of a cluster (it has `call`); or a
 * function that sends a command, for any other client.
 */
export type RedisClient =
  | RedisCommand
  | { sendCommand(args: string[]): Promise<unknown> }
  | { call(command: string, ...args: string[]): Promise<unknown> };

export interface RedisStoreOptions {
  /**
   * Prefix of all keys. Use a separate prefix per webhook and per client where several share one database.
   *
   * @default 'enode:'
   */
  prefix?: string | undefined;
}

const known = keysOf<RedisStoreOptions>({ prefix: true });

// Each script is one step: no other process takes the key between comparing and writing.
/** KEYS[1] goes to ARGV[1] for ARGV[2] ms, unless another holds it: then what it holds is the result. */
const claimScript = `local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return held end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ''`;

/** KEYS[1] becomes ARGV[2] for ARGV[3] ms, unless another than ARGV[1] holds it. */
const doneScript = `local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`;

/** KEYS[1] goes, if it is ARGV[1]'s. */
const releaseScript = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

/** What the key of a delivery holds once its work is done. Owners are random UUIDs. */
const done = 'done';

/**
 * Remembers deliveries in Redis, for all processes that receive the same webhook. The value of a key is the owner of
 * the claim, or `done`. No payload is stored.
 *
 * @example
 * const redis = await createClient({ url: process.env.REDIS_URL }).connect();
 * const handler = createWebhookHandler({ versions, secrets, onError: console, dedupe: createRedisDedupeStore(redis), on });
 *
 * @throws EnodeInputError when the client can send no command, or an option is misspelt or not a string.
 */
export function createRedisDedupeStore(client: RedisClient, options: RedisStoreOptions = {}): DedupeStore {
  const command = commandOf(client);
  const prefix = prefixOf(options);
  const run = (script: string, key: string, ...args: (string | number)[]) =>
    command(['EVAL', script, '1', prefix + key, ...args.map(String)]);
  const claim = async (key: string, ttlMs: number, owner: string) =>
    textOf(await run(claimScript, key, owner, ttlMs));
  return {
    async claim(key, ttlMs, owner) {
      const holder = await claim(key, ttlMs, owner);
      return holder === '' ? true : holder === done ? false : 'running';
    },
    renew: async (key, ttlMs, owner) => (await claim(key, ttlMs, owner)) === '',
    done: (key, ttlMs, owner) => run(doneScript, key, owner, done, ttlMs),
    release: (key, owner) => run(releaseScript, key, owner),
  };
}

/**
 * Shares tokens in Redis. However many processes need one, one of them asks Enode for it, and the others wait for it.
 * The database then holds what opens the whole API for an hour: guard it as the client secret.
 *
 * @example
 * const enode = createEnode({ version, environment: 'production', tokenStore: createRedisTokenStore(redis) });
 *
 * @throws EnodeInputError when the client can send no command, or an option is misspelt or not a string.
 */
export function createRedisTokenStore(client: RedisClient, options: RedisStoreOptions = {}): TokenStore {
  const command = commandOf(client);
  const prefix = `${prefixOf(options)}token:`;
  const claimKey = (key: string) => `${prefix}claim:${key}`;
  return {
    async get(key) {
      const kept = await command(['GET', prefix + key]);
      // The client checks what is in it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client checks what is in it
      return kept === null ? undefined : (JSON.parse(textOf(kept)) as StoredToken);
    },
    async set(key, token) {
      const ttlMs = Math.max(1, Math.round(token.expiresAt - Date.now()));
      await command(['SET', prefix + key, JSON.stringify(token), 'PX', String(ttlMs)]);
      await command(['DEL', claimKey(key)]);
    },
    claim: async (key, ttlMs) =>
      (await command(['SET', claimKey(key), '1', 'PX', String(ttlMs), 'NX'])) !== null,
  };
}

/** No method is common to the two clients, and some that look so drop arguments in silence. */
function commandOf(client: RedisClient): RedisCommand {
  if (typeof client === 'function') return client;
  const given = client as Partial<Record<'call' | 'sendCommand', unknown>> | null | undefined;
  // ioredis has a `sendCommand` of its own, which takes something else: `call` comes first.
  if (typeof given?.call === 'function') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above has found the method
    const ioredis = client as { call(command: string, ...args: string[]): Promise<unknown> };
    return ([name = '', ...args]) => ioredis.call(name, ...args);
  }
  if (typeof given?.sendCommand === 'function') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above has found the method
    const redis = client as { sendCommand(args: string[]): Promise<unknown> };
    return (args) => redis.sendCommand(args);
  }
  throw new EnodeInputError(
    `The Redis client is ${show(client)}: give a client of redis or ioredis, or a function that sends a command (args: string[]) => Promise`,
  );
}

function prefixOf(options: RedisStoreOptions): string {
  checkOptions(options, known, 'A Redis store');
  const { prefix = 'enode:' } = options;
  if (typeof prefix !== 'string') throw new EnodeInputError(`prefix is ${show(prefix)}: give a string`);
  return prefix;
}

/** A client can be set to reply with buffers. */
function textOf(reply: unknown): string {
  if (reply instanceof Uint8Array) return new TextDecoder().decode(reply);
  if (typeof reply === 'string') return reply;
  // Nothing follows from it: a claim must not be taken for granted.
  throw new EnodeInputError(`The Redis client returned ${show(reply)} where a string was expected`);
}
