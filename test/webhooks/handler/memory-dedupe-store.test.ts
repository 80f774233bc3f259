import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryDedupeStore } from '../../../src/webhooks/index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => void vi.setSystemTime(Date.now() + ms);

describe('the memory store', () => {
  it('gives a key to one, until it is given back', () => {
    const store = createMemoryDedupeStore();
    expect(store.claim('a', 1000)).toBe(true);
    expect(store.claim('a', 1000)).toBe('running');
    expect(store.claim('b', 1000)).toBe(true);
    store.release('a');
    expect(store.claim('a', 1000)).toBe(true);
  });

  it('gives nobody what is done', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 1000);
    store.done('a', 1000);
    expect(store.claim('a', 1000)).toBe(false);
    store.release('a');
    expect(store.claim('a', 1000)).toBe(false);
  });

  it('ends a claim with what is done', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 9000);
    store.done('a', 10);
    pass(10);
    expect(store.claim('a', 1000)).toBe(true);
  });

  it('forgets claims and what is done when their time is over', () => {
    const store = createMemoryDedupeStore();
    store.claim('a', 1000);
    store.claim('b', 1000);
    store.done('b', 5000);
    pass(999);
    expect([store.claim('a', 1000), store.claim('b', 1000)]).toEqual(['running', false]);
    pass(1);
    expect([store.claim('a', 1000), store.claim('b', 1000)]).toEqual([true, false]);
    pass(4000);
    expect(store.claim('b', 1000)).toBe(true);
  });

  it('forgets a key whose time is over even behind one that lives longer', () => {
    const store = createMemoryDedupeStore();
    store.claim('long', 9000);
    store.claim('short', 10);
    store.done('long done', 9000);
    store.done('short done', 10);
    pass(10);
    const claims = ['long', 'short', 'long done', 'short done'].map((key) => store.claim(key, 1));
    expect(claims).toEqual(['running', true, false, true]);
  });

  it('keeps no more keys than it may, the newest', () => {
    const store = createMemoryDedupeStore({ maxKeys: 3 });
    for (const key of ['a', 'b', 'c', 'd']) {
      store.claim(key, 1000);
      store.done(key, 1000);
    }
    expect(['d', 'c', 'b'].map((key) => store.claim(key, 1000))).toEqual([false, false, false]);
    expect(store.claim('a', 1000)).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, '5' as never])('refuses maxKeys %s', (maxKeys) => {
    expect(() => createMemoryDedupeStore({ maxKeys })).toThrow(/maxKeys/);
  });
});
