import { createHook } from 'node:async_hooks';
import { describe, expect, it } from 'vitest';
import { LazyList } from '../../src/calls/lazy-list.ts';
import { makePage } from '../../src/calls/make-page.ts';
import { fakeList } from '../../src/testing/index.ts';

const items = Array.from({ length: 1000 }, (_, index) => index);

describe('the items of a list', () => {
  it('the items of a list take less than twice the time of a bare iterator', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => index);
    const options = { start: {}, limit: Infinity, prefetch: false, ends: [], name: 'list' };
    const page = async () => makePage({ data: many, response: new Response() }, {}, Infinity);
    const bare = () => {
      let at = 0;
      const next = () => Promise.resolve({ done: at === many.length, value: many[at++] });
      return { [Symbol.asyncIterator]: () => ({ next }) };
    };
    const least = { bare: Infinity, list: Infinity };
    const time = async (name: keyof typeof least, list: AsyncIterable<unknown>) => {
      const before = performance.now();
      for await (const item of list) void item;
      least[name] = Math.min(least[name], performance.now() - before);
    };
    // In turn, and the least of many rounds, which is the least disturbed.
    for (let round = 0; round < 60; round++) {
      await time('bare', bare());
      await time('list', new LazyList<unknown>(page, options));
    }
    console.log(`an item takes ${(least.list / least.bare).toFixed(2)} times what a bare iterator takes`);
    expect(least.list / least.bare).toBeLessThan(2);
  });

  it('the items of a list come in their order when several are asked for at once, past the ends of pages', async () => {
    const walk = fakeList([1, 2, 3, 4, 5], { pageSize: 2 })[Symbol.asyncIterator]();
    const found = await Promise.all(Array.from({ length: 7 }, () => walk.next()));
    expect(found.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, undefined, undefined]);
    expect(found.map(({ done }) => done)).toEqual([false, false, false, false, false, true, true]);
  });

  it('the items of a list are no more given after an early end, nor is another page asked for', async () => {
    const walk = fakeList(items, { pageSize: 2, error: new Error('of the end') })[Symbol.asyncIterator]();
    const [first, ended, after] = await Promise.all([walk.next(), walk.return(), walk.next()]);
    expect([first.value, ended.done, after.done]).toEqual([0, true, true]);
    expect(walk.here).toEqual({});
    const disposed = fakeList(items)[Symbol.asyncIterator]();
    await disposed[Symbol.asyncDispose]();
    expect(await disposed.next()).toEqual({ done: true, value: undefined });
  });

  it('the items of a list end with what is thrown in', async () => {
    const walk = fakeList(items)[Symbol.asyncIterator]();
    await walk.next();
    await expect(walk.throw(new Error('of the caller'))).rejects.toThrow('of the caller');
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  it('the items of a list end with the failure of a page, once', async () => {
    const walk = fakeList([1], { error: new Error('of the page') })[Symbol.asyncIterator]();
    await walk.next();
    await expect(walk.next()).rejects.toThrow('of the page');
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  it('the items of a list cost two promises each: one is given, one is made by the loop', async () => {
    const seen: number[] = [];
    let promises = 0;
    const hook = createHook({ init: (_id, type) => void (type === 'PROMISE' && promises++) });
    hook.enable();
    try {
      for await (const item of fakeList(items)) seen.push(item);
    } finally {
      hook.disable();
    }
    expect(seen).toEqual(items);
    expect(promises / items.length).toBeLessThan(2.2);
  });
});
