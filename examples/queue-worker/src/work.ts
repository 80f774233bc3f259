import type { Redis } from 'ioredis';
import type { WebhookEventNamed } from 'enode-client/webhooks';

/**
 * What is done for an event, in one step with the note that it was done: a worker can die between any two steps, and its
 * job is then done again. In SQL this is a transaction with a unique index on the key.
 */
const script = `
if redis.call('SET', KEYS[1], 1, 'NX', 'EX', 172800) == false then return 0 end
redis.call('HINCRBY', KEYS[2], ARGV[1], 1)
redis.call('HSET', KEYS[3], ARGV[1], ARGV[2])
return 1`;

/** @param eventKey The same each time the event is sent. */
export const save = (
  redis: Redis,
  { vehicle }: WebhookEventNamed<'2024-10-01', 'user:vehicle:updated'>,
  eventKey: string,
): Promise<unknown> =>
  redis.eval(
    script,
    3,
    `work:done:${eventKey}`,
    'work:times',
    'work:levels',
    vehicle.id,
    // null ("nobody knows") stays null.
    JSON.stringify(vehicle.chargeState.batteryLevel),
  );
