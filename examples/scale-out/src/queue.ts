/**
 * A queue on a Redis stream: what is taken and not confirmed, because a worker died, is given to another one after a while.
 */
import type { Redis } from './redis.ts';

const group = 'workers';

export interface Job {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

export async function createQueue(redis: Redis, stream: string): Promise<void> {
  await redis.xGroupCreate(stream, group, '0', { MKSTREAM: true }).catch((error: Error) => {
    if (!error.message.includes('BUSYGROUP')) throw error;
  });
}

export const add = (redis: Redis, stream: string, fields: Record<string, string>): Promise<string> =>
  redis.xAdd(stream, '*', fields);

/** Work is done once it is confirmed; a confirmed job leaves the stream. */
export const confirm = (redis: Redis, stream: string, id: string): Promise<unknown> =>
  redis.multi().xAck(stream, group, id).xDel(stream, id).exec();

/** Puts a job at the end of the queue again, in one step with its confirmation: it is never lost and never there twice. */
export const postpone = (redis: Redis, stream: string, { id, fields }: Job): Promise<unknown> =>
  redis
    .multi()
    .xAdd(stream, '*', { ...fields })
    .xAck(stream, group, id)
    .xDel(stream, id)
    .exec();

export interface TakeOptions {
  readonly worker: string;
  readonly count: number;
  /** After how many ms a job that was taken and not confirmed is taken for abandoned. Longer than any job takes. */
  readonly abandonedAfter: number;
}

/**
 * The next jobs: first those that others have abandoned.
 *
 * @param reader A connection of its own: it waits for up to a second.
 */
export async function take(reader: Redis, stream: string, options: TakeOptions): Promise<Job[]> {
  const { worker, count, abandonedAfter } = options;
  const { messages } = await reader.xAutoClaim(stream, group, worker, abandonedAfter, '0-0', {
    COUNT: count,
  });
  const abandoned = messages.filter((message) => message !== null);
  if (abandoned.length > 0) return abandoned.map(jobOf);
  const read = await reader.xReadGroup(
    group,
    worker,
    { key: stream, id: '>' },
    { COUNT: count, BLOCK: 1000 },
  );
  const streams = (read ?? []) as readonly {
    messages: readonly { id: string; message: Record<string, string> }[];
  }[];
  return streams.flatMap((one) => one.messages.map(jobOf));
}

const jobOf = ({ id, message }: { id: string; message: Record<string, string> }): Job => ({
  id,
  fields: message,
});
