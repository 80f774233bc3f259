/**
 * One budget of requests for all processes: a bucket in Redis that fills up steadily. As middleware of the client it holds
 * for every attempt, repeated ones included.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { EnodeMiddleware } from 'enode-client';
import type { Redis } from './redis.ts';

/** Takes one request out of the bucket, on credit if need be, and says how many ms that is ahead of time. */
const script = `
local now = redis.call('TIME')
local ms = now[1] * 1000 + now[2] / 1000
local free = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), ms - ARGV[1] * ARGV[2])
redis.call('SET', KEYS[1], free + ARGV[2], 'PX', 60000)
return math.ceil(math.max(0, free - ms))`;

/** @param perSecond How many requests all processes may send in a second; so many may also be sent at once. */
export function rateBudget(redis: Redis, perSecond: number): EnodeMiddleware {
  const gap = 1000 / perSecond;
  return async (request, next) => {
    const wait = await redis.eval(script, {
      keys: ['enode:rate'],
      arguments: [String(perSecond), String(gap)],
    });
    if (Number(wait) > 0) await sleep(Number(wait), undefined, { signal: request.signal });
    return next(request);
  };
}
