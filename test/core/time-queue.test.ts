import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TimeQueue } from '../../src/core/time-queue.ts';

it('a time queue gives the first one, whatever was put in, moved and taken out', () => {
  const step = fc.tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(1, 2, 3, 5, 8, 13, 21, Infinity, undefined),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const queue = new TimeQueue<number>();
      const model = new Map<number, number>();
      for (const [item, at] of steps) {
        if (at === undefined) queue.delete(item);
        else queue.set(item, at);
        if (at === undefined || at === Infinity) model.delete(item);
        else model.set(item, at);
        const first = Math.min(Infinity, ...model.values());
        expect(queue.firstAt()).toBe(first);
        expect(queue.size).toBe(model.size);
        expect(queue.at(item)).toBe(model.get(item) ?? Infinity);
        if (model.size > 0) expect(model.get(queue.first()!)).toBe(first);
        else expect(queue.first()).toBeUndefined();
      }
      const order: number[] = [];
      while (queue.size > 0) {
        order.push(queue.firstAt());
        queue.delete(queue.first()!);
      }
      expect(order).toEqual([...model.values()].toSorted((a, b) => a - b));
    }),
    { seed: 20, numRuns: 500 },
  );
});
