import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../src/core/bounded-map.ts';

describe('BoundedMap', () => {
  it('BoundedMap drops the oldest entry beyond its limit', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1).set('b', 2).set('c', 3);
    expect([...map]).toEqual([
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('BoundedMap makes an entry that is set again the newest', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1).set('b', 2).set('a', 3).set('c', 4);
    expect([...map]).toEqual([
      ['a', 3],
      ['c', 4],
    ]);
  });

  it('BoundedMap never drops anything without a limit', () => {
    const map = new BoundedMap<number, number>(Infinity);
    for (let key = 0; key < 100; key++) map.set(key, key);
    expect(map.size).toBe(100);
  });
});
