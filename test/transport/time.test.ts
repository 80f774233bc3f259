import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Deadline } from '../../src/transport/deadline.ts';
import { Lifetime } from '../../src/transport/lifetime.ts';
import type * as TimeLimits from '../../src/transport/time-limits.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

describe('a deadline', () => {
  it('a deadline counts from when it was made, waits for a token first, and has one signal', () => {
    vi.advanceTimersByTime(1000);
    const deadline = new Deadline(101, null);
    vi.advanceTimersByTime(40);
    expect([deadline.phase, deadline.elapsed(), deadline.remaining()]).toEqual(['token', 40, 61]);
    expect(deadline.signal).toBe(deadline.signal);
    deadline.stop();
  });

  it('a deadline runs out after its time, once, and tells who waits why', () => {
    const deadline = new Deadline(101, null);
    const calls: string[] = [];
    deadline.owner = { ended: () => void calls.push(`ended ${deadline.signal.aborted}`) };
    deadline.release = () => void calls.push(`release ${deadline.signal.aborted}`);
    vi.advanceTimersByTime(100);
    expect([deadline.ended, deadline.timedOut, calls]).toEqual([false, false, []]);
    expect([deadline.elapsed(), deadline.remaining()]).toEqual([100, 1]);
    vi.advanceTimersByTime(1);
    expect([deadline.ended, deadline.timedOut]).toEqual([true, true]);
    expect(calls).toEqual(['ended true', 'release true']);
    expect(deadline.reason).toMatchObject({
      name: 'TimeoutError',
      message: 'The deadline of the call ran out',
    });
    expect(deadline.signal.reason).toBe(deadline.reason);
    vi.advanceTimersByTime(1000);
    expect(deadline.remaining()).toBe(0);
    deadline.abort('later');
    expect(calls).toHaveLength(2);
    expect(deadline.reason).not.toBe('later');
  });

  it('a deadline ends with the signal of the caller, and with its reason', () => {
    const controller = new AbortController();
    const deadline = new Deadline(102, controller.signal);
    const { signal } = deadline;
    controller.abort('enough');
    expect([deadline.ended, deadline.timedOut, deadline.reason]).toEqual([true, false, 'enough']);
    expect([signal.aborted, signal.reason]).toEqual([true, 'enough']);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('a deadline has ended before it began when the signal was aborted before', () => {
    const signal = AbortSignal.abort('before');
    const deadline = new Deadline(103, signal);
    expect([deadline.ended, deadline.timedOut, deadline.reason]).toEqual([true, false, 'before']);
    expect(deadline.signal.reason).toBe('before');
    expect(vi.getTimerCount()).toBe(0);
    deadline.stop();
  });

  it('a deadline can be ended for another reason', () => {
    const deadline = new Deadline(104, null);
    deadline.abort('closed');
    expect([deadline.ended, deadline.timedOut, deadline.signal.reason]).toEqual([true, false, 'closed']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a deadline that is stopped neither runs out nor listens', () => {
    const controller = new AbortController();
    const deadline = new Deadline(105, controller.signal);
    deadline.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(deadline.ended).toBe(false);
  });
});

describe('deadlines of the same length', () => {
  it('deadlines of the same length share one timer, and each ends at its own time', () => {
    const ends: [string, number][] = [];
    const begin = (name: string) => {
      const deadline = new Deadline(100, null);
      deadline.owner = { ended: () => void ends.push([name, performance.now() - start]) };
      return deadline;
    };
    const start = performance.now();
    const first = begin('first');
    vi.advanceTimersByTime(30);
    begin('second');
    begin('third');
    vi.advanceTimersByTime(30);
    begin('fourth');
    expect(vi.getTimerCount()).toBe(1);
    first.stop();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(500);
    expect(ends).toEqual([
      ['second', 130],
      ['third', 130],
      ['fourth', 160],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('deadlines of the same length that are over leave the next one its whole time', () => {
    for (const after of [50, 300]) {
      const over = new Deadline(200, null);
      vi.advanceTimersByTime(after);
      over.stop();
      const next = new Deadline(200, null);
      vi.advanceTimersByTime(199);
      expect(next.ended).toBe(false);
      vi.advanceTimersByTime(1);
      expect(next.timedOut).toBe(true);
    }
  });

  it('deadlines of the same length get a timer of their own when timers were replaced meanwhile', () => {
    const before = new Deadline(300, null);
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const next = new Deadline(300, null);
    vi.advanceTimersByTime(300);
    expect([before.timedOut, next.timedOut]).toEqual([true, true]);
  });

  it('deadlines of the same length that end together may end one another', () => {
    const deadlines = [1, 2, 3].map(() => new Deadline(400, null));
    deadlines[0]!.owner = { ended: () => deadlines[1]!.stop() };
    vi.advanceTimersByTime(400);
    expect(deadlines.map(({ timedOut }) => timedOut)).toEqual([true, false, true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('deadlines of the same length are forgotten when nobody waits and many other lengths are in use', async () => {
    // One of its own, since all that has run in this process has left lengths behind.
    const fresh = '../../src/transport/time-limits.ts?fresh';
    const { limitOf } = (await import(fresh)) as typeof TimeLimits;
    const one = (): TimeLimits.Limited => ({ startedAt: performance.now(), runOut: () => undefined });
    const few = limitOf(5001);
    const waiting = one();
    few.add(waiting);
    few.delete(waiting);
    expect(limitOf(5001)).toBe(few);
    const others = Array.from({ length: 20 }, (_, n) => [limitOf(6000 + n), one()] as const);
    for (const [limit, other] of others) limit.add(other);
    few.add(waiting);
    few.delete(one());
    expect(limitOf(5001)).toBe(few);
    few.delete(waiting);
    expect(limitOf(5001)).not.toBe(few);
    const early = limitOf(5002);
    early.add(one());
    vi.advanceTimersByTime(5002);
    expect(limitOf(5002)).not.toBe(early);
    vi.advanceTimersByTime(10_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the lifetime of a client', () => {
  it('the lifetime of a client ends with what is under way, and what begins later ends at once', async () => {
    const lifetime = new Lifetime();
    const reasons: unknown[] = [];
    const underway = () => ({ abort: (reason: unknown) => void reasons.push(reason) });
    const [one, other, late] = [underway(), underway(), underway()];
    lifetime.add(one);
    lifetime.add(other);
    let closed = 0;
    const closing = lifetime.close().then(() => closed++);
    expect(reasons).toEqual([expect.objectContaining({ message: 'The client was closed' }), reasons[0]]);
    lifetime.delete(one);
    lifetime.delete(late);
    await Promise.resolve();
    await Promise.resolve();
    expect(closed).toBe(0);
    lifetime.delete(other);
    await closing;
    lifetime.add(late);
    expect(reasons).toEqual([reasons[0], reasons[0], reasons[0]]);
    lifetime.delete(late);
    await lifetime.close();
  });
});
