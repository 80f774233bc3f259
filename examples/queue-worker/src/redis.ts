import { Redis } from 'ioredis';

/** A connection to the Redis that all processes share. BullMQ waits in it for as long as it takes. */
export const connect = (): Redis =>
  new Redis(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null });
