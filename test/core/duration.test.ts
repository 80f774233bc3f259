import { expect, it } from 'vitest';
import { parseDuration, type Duration } from '../../src/core/duration.ts';
import { show } from '../../src/core/show.ts';
import { maxTimerMs, timerMs } from '../../src/core/timer.ts';
import { EnodeInputError } from '../../src/errors/input-error.ts';
import { durationMs } from '../../src/errors/check-options.ts';

it.each([
  [0, 0],
  [1500, 1500],
  ['250ms', 250],
  ['1.5s', 1500],
  ['5m', 300_000],
  ['1h', 3_600_000],
  ['2d', 172_800_000],
  [' 3s ', 3000],
  [maxTimerMs, maxTimerMs],
])('the duration %o is %o ms', (value, expected) => {
  expect(parseDuration(value)).toBe(expected);
});

it.each([
  -1,
  NaN,
  Infinity,
  maxTimerMs + 1,
  '25d',
  '',
  '5',
  '-5s',
  '1e3s',
  '5 s',
  's',
  '5w',
  5n,
  null,
  [5],
  {},
])('%o is no duration', (value) => {
  expect(parseDuration(value)).toBeUndefined();
});

it('a duration may be longer where no timer has to hold it', () => {
  expect(parseDuration('60d', 61 * 86_400_000)).toBe(60 * 86_400_000);
});

it.each([0, -5, NaN, 'soon', 5n, Symbol('x'), Object.create(null), [5], () => 5])(
  'an option that is no duration above 0 is refused with its name: %o',
  (value) => {
    const refuse = () => durationMs(value as Duration, 'retry.maxDelay');
    expect(refuse).toThrow(EnodeInputError);
    expect(refuse).toThrow(/^retry\.maxDelay is /);
  },
);

it('a delay always fits a timer, and one that is not a number never makes it fire at once', () => {
  expect([5, -5, 1e300, Infinity, -Infinity, NaN].map(timerMs)).toEqual([
    5,
    0,
    maxTimerMs,
    maxTimerMs,
    0,
    maxTimerMs,
  ]);
});

it('values are shown in messages without the content of objects', () => {
  const values = ['a"b', 'x'.repeat(200), 5, 5n, null, undefined, Symbol('s'), { secret: 1 }, [1], () => 1];
  expect(values.map(show)).toEqual([
    '"a\\"b"',
    `"${'x'.repeat(100)}…"`,
    '5',
    '5',
    'null',
    'undefined',
    'Symbol(s)',
    'an object',
    'a list',
    'a function',
  ]);
});
