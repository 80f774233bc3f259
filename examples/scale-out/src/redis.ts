import { createClient } from 'redis';

/** A connection to the Redis that all processes share. */
export const connect = () =>
  createClient({ url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379' }).connect();

export type Redis = Awaited<ReturnType<typeof connect>>;
