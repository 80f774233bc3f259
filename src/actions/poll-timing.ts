import { WakeTimer, type ActionClock } from './clock.ts';
import type { Track, Waiter } from './waiter.ts';

/** What is timed: the polls and the timeouts of the waits of one client. */
export interface TimedPolls {
  firstTimeoutAt(): number;
  nextPollAt(track?: Track): number;
  pollDueAt(track?: Track): number;
  expire(now: number): void;
  poll(now: number, track?: Track, waiter?: Waiter): void;
}

/** Decides when polls begin and when waits time out. */
export interface PollTiming {
  /** A wait began. The returned function ends its timer, if it has one of its own. */
  begin(waiter: Waiter): (() => void) | undefined;
  /** Something changed that may move the next poll or timeout. */
  changed(): void;
  /** A poll ended: another may begin. */
  polled(): void;
}

/** One timer for all waits of a client. */
export function sharedTimer(polls: TimedPolls, clock: ActionClock): PollTiming {
  const timer = new WakeTimer(clock, run);

  /** Does all that is due, and sets the timer for the rest. */
  function run(): void {
    const now = clock.now();
    polls.expire(now);
    while (polls.nextPollAt() <= now) polls.poll(now);
    arm();
  }

  function arm(): void {
    timer.set(Math.min(polls.nextPollAt(), polls.firstTimeoutAt()));
  }

  return {
    begin: () => {
      run();
      return undefined;
    },
    changed: arm,
    polled: run,
  };
}

/** How often a wait with a timer of its own checks whether the poll that it waits for has ended. */
const recheckMs = 250;

/**
 * One timer for each wait, where timers belong to requests (Workers): each wait makes its own polls, so that no request
 * relies on a timer that another one set.
 */
export function ownTimers(polls: TimedPolls, clock: ActionClock): PollTiming {
  function begin(waiter: Waiter): () => void {
    const { track } = waiter;
    let cancel: (() => void) | undefined;
    const ring = () => {
      const now = clock.now();
      polls.expire(now);
      if (!track.waiters.has(waiter)) return;
      if (polls.nextPollAt(track) <= now) polls.poll(now, track, waiter);
      const dueAt = polls.pollDueAt(track);
      const next = track.poll !== undefined || dueAt <= now ? now + recheckMs : dueAt;
      cancel = clock.setTimer(Math.max(0, Math.ceil(Math.min(next, waiter.deadlineAt) - now)), ring);
    };
    ring();
    return () => cancel?.();
  }

  return { begin, changed: () => undefined, polled: () => polls.expire(clock.now()) };
}
