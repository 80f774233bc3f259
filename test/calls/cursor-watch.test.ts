import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CursorWatch } from '../../src/calls/cursor-watch.ts';

/** How many steps of a walk are taken before a circle is noticed; `undefined` when none is. */
function noticed(length: number, cursorAt: (step: number) => number): number | undefined {
  const watch = new CursorWatch();
  for (let step = 0; step < length; step++) if (watch.repeats(String(cursorAt(step)))) return step;
  return undefined;
}

it('the watch on cursors never takes different cursors for a circle', () => {
  expect(noticed(200_000, (step) => step)).toBeUndefined();
});

it('the watch on cursors notices a circle of up to a thousand cursors at its first repetition', () => {
  const result = fc.check(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 1000 }), (start, length) => {
      const at = noticed(start + 2 * length, (step) =>
        step < start ? step : start + ((step - start) % length),
      );
      return at === start + length;
    }),
    { seed: 1, numRuns: 50 },
  );
  expect(result).toMatchObject({ failed: false, counterexample: null });
});

it('the watch on cursors notices longer circles, after a few rounds at most', () => {
  const result = fc.check(
    fc.property(fc.nat(20_000), fc.integer({ min: 1001, max: 20_000 }), (start, length) => {
      const at = noticed(4 * (start + length) + 10, (step) =>
        step < start ? step : start + ((step - start) % length),
      );
      return at !== undefined && at >= start + length;
    }),
    { seed: 2, numRuns: 30 },
  );
  expect(result).toMatchObject({ failed: false, counterexample: null });
});
