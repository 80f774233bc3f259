import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DueQueue } from '../../src/simulator/base/due-queue.ts';

describe('events that are due', () => {
  it('events that are due run in order of time, then of insertion, and not when cancelled', () => {
    const entry = fc.record({ at: fc.integer({ min: 0, max: 9 }), isCalledOff: fc.boolean() });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const queue = new DueQueue();
        const seen: number[] = [];
        const callOffs = entries.map(({ at }, index) => queue.add(at, () => seen.push(index)));
        entries.forEach(({ isCalledOff }, index) => isCalledOff && callOffs[index]?.());
        const expected = [...entries.keys()]
          .filter((index) => !entries[index]?.isCalledOff)
          .toSorted((a, b) => (entries[a]?.at ?? 0) - (entries[b]?.at ?? 0) || a - b);
        expect(queue.size).toBe(expected.length);
        for (let event = queue.take(); event; event = queue.take()) event.run();
        expect(seen).toEqual(expected);
        expect(queue.first()).toBeUndefined();
      }),
    );
  });

  it('events that are due do not pile up when they are called off', () => {
    const queue = new DueQueue();
    const seen: number[] = [];
    for (let index = 0; index < 10_000; index += 1) {
      const callOff = queue.add((index * 7919) % 10_007, () => seen.push((index * 7919) % 10_007));
      if (index % 100 !== 0) callOff();
    }
    expect(queue.size).toBe(100);
    for (let event = queue.take(); event; event = queue.take()) event.run();
    expect(seen).toHaveLength(100);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('events that are due may be added while others are taken', () => {
    const queue = new DueQueue();
    const seen: string[] = [];
    queue.add(1, () => {
      seen.push('first');
      queue.add(1, () => seen.push('added'));
    });
    queue.add(1, () => seen.push('second'));
    for (let event = queue.take(); event; event = queue.take()) event.run();
    expect(seen).toEqual(['first', 'second', 'added']);
  });
});
