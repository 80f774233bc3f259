import { createEnode } from 'enode-client';
import { createRedisTokenStore } from 'enode-client/redis';
import { rateBudget } from './rate-budget.ts';
import type { Redis } from './redis.ts';

/** The client of every process: one token and one rate budget for all of them. */
export const connectEnode = (redis: Redis) =>
  createEnode({
    version: '2024-10-01',
    apiUrl: process.env['ENODE_API_URL'],
    oauthUrl: process.env['ENODE_OAUTH_URL'],
    tokenStore: createRedisTokenStore(redis),
    middleware: [rateBudget(redis, 50)],
  });
