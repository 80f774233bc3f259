import { pollDelay, waitDefaults } from './poll-schedule.ts';
import type { Waiter } from './waiter.ts';

/**
 * When a waiter wants its action to be polled next; Infinity for never. A poll that would fall near the last
 * one, which is made just before the deadline, becomes the last one.
 */
export function nextPoll(
  { track, poll, deadlineAt, lead }: Waiter,
  now: number,
  random: () => number,
): number {
  const lastAt = deadlineAt - lead;
  if (poll === undefined || track.polledAt >= lastAt) return Infinity;
  const wait = pollDelay(poll, track.polls) * (1 - waitDefaults.jitter * random());
  const earliest = Math.max(now, track.notBefore);
  const regular = Math.max(earliest, track.since + wait);
  return regular + lead > lastAt ? Math.max(earliest, lastAt) : regular;
}
