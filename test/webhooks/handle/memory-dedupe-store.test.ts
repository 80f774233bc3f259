import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryDedupeStore } from '../../../src/webhooks/index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => void vi.setSystemTime(Date.now() + ms);

describe('the memory store', () => {
  it('the memory store gives a key to one, until it is given back', () => {
    const store = createMemoryDedupeStore();
    expect(store.claim('a', 1000, 'me')).toBe(true);
    expect(store.claim('a', 1000, 'me')).toBe('running');
    expect(store.claim('b', 1000, 'me')).toBe(true);
    store.release('a', 'me');
    expect(store.claim('a', 1000, 'me')).toBe(true);
  });

  it('the memory store gives nobody what is done', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 1000, 'me');
    store.done('a', 1000, 'me');
    expect(store.claim('a', 1000, 'me')).toBe(false);
    store.release('a', 'me');
    expect(store.claim('a', 1000, 'me')).toBe(false);
  });

  it('the memory store ends a claim with what is done', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 9000, 'me');
    store.done('a', 10, 'me');
    pass(10);
    expect(store.claim('a', 1000, 'me')).toBe(true);
  });

  it('the memory store forgets claims and what is done when their time is over', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 1000, 'me');
    store.claim('b', 1000, 'me');
    store.done('b', 5000, 'me');
    pass(999);
    expect([store.claim('a', 1000, 'me'), store.claim('b', 1000, 'me')]).toEqual(['running', false]);
    pass(1);
    expect([store.claim('a', 1000, 'me'), store.claim('b', 1000, 'me')]).toEqual([true, false]);
    pass(4000);
    expect(store.claim('b', 1000, 'me')).toBe(true);
  });

  it('the memory store forgets a key whose time is over even behind one that lives longer', () => {
    const store = createMemoryDedupeStore();
    store.claim('long', 9000, 'me');
    store.claim('short', 10, 'me');
    store.done('long done', 9000, 'me');
    store.done('short done', 10, 'me');
    pass(10);
    const claims = ['long', 'short', 'long done', 'short done'].map((key) => store.claim(key, 1, 'me'));
    expect(claims).toEqual(['running', true, false, true]);
  });

  it('the memory store keeps no more keys than it may, the newest', () => {
    const store = createMemoryDedupeStore({ maxKeys: 3 });
    for (const key of ['a', 'b', 'c', 'd']) {
      store.claim(key, 1000, 'me');
      store.done(key, 1000, 'me');
    }
    expect(['d', 'c', 'b'].map((key) => store.claim(key, 1000, 'me'))).toEqual([false, false, false]);
    expect(store.claim('a', 1000, 'me')).toBe(true);
  });

  it('the memory store lets only the owner of a claim renew it, give it back, or mark it as done', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 1000, 'one');
    expect(store.renew!('a', 1000, 'two')).toBe(false);
    store.release('a', 'two');
    store.done('a', 1000, 'two');
    expect(store.claim('a', 1000, 'two')).toBe('running');
    store.done('a', 1000, 'one');
    expect([store.claim('a', 1000, 'two'), store.renew!('a', 1000, 'one')]).toEqual([false, false]);
  });

  it('the memory store lets a claim last as long as it is renewed, and takes it again when it was forgotten', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 1000, 'one');
    for (let round = 0; round < 5; round++) {
      pass(900);
      expect([store.renew!('a', 1000, 'one'), store.claim('a', 1000, 'two')]).toEqual([true, 'running']);
    }
    pass(1000);
    expect(store.renew!('a', 1000, 'one')).toBe(true);
    pass(1000);
    expect([store.claim('a', 1000, 'two'), store.renew!('a', 1000, 'one')]).toEqual([true, false]);
  });

  it('the memory store remembers by time: a hundred thousand later deliveries do not make it forget', () => {
    const store = createMemoryDedupeStore();
    store.done('first', 48 * 3_600_000, 'me');
    for (let index = 0; index < 100_000; index++) store.done(`later ${index}`, 48 * 3_600_000, 'me');
    pass(47 * 3_600_000);
    expect(store.claim('first', 1000, 'me')).toBe(false);
    pass(3_600_000);
    expect(store.claim('first', 1000, 'me')).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, '5' as never])('the memory store refuses maxKeys %s', (maxKeys) => {
    expect(() => createMemoryDedupeStore({ maxKeys })).toThrow(/maxKeys/);
  });
});
