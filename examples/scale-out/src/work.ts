import type { WebhookEventNamed } from 'enode-client/webhooks';
import type { Redis } from './redis.ts';

/**
 * What is done for an event, in one step with the note that it was done: a worker can die between any two steps, so work and
 * note must be one. In SQL this is a transaction with a unique index on the key.
 */
const script = `
if redis.call('HSETNX', KEYS[1], ARGV[1], 1) == 0 then return 0 end
redis.call('HINCRBY', KEYS[2], ARGV[2], 1)
redis.call('HSET', KEYS[3], ARGV[2], ARGV[3])
return 1`;

export const save = (
  redis: Redis,
  { vehicle }: WebhookEventNamed<'2024-10-01', 'user:vehicle:updated'>,
  eventKey: string,
): Promise<unknown> =>
  redis.eval(script, {
    keys: ['work:done', 'work:times', 'work:levels'],
    arguments: [eventKey, vehicle.id, String(vehicle.chargeState.batteryLevel)],
  });
