import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { askedWaitMs, boundedNumber, dateAt, maxWaitMs, timeOf } from '../../src/core/bounded.ts';

const now = Date.UTC(2026, 0, 1);
const anything = fc.oneof(
  fc.anything({ withDate: true, withBigInt: true }),
  fc.string(),
  fc.double(),
  fc.date(),
);

describe('a number from outside', () => {
  it.each([
    [5, 5],
    ['5', 5],
    [' 7.5 ', 7.5],
    [-1, 0],
    [1e300, 10],
    [Infinity, 10],
    ['1e999', 10],
    [-Infinity, 0],
  ])('a number from outside: %o is moved into its bounds: %o', (value, expected) => {
    expect(boundedNumber(value, 0, 10)).toBe(expected);
  });

  it.each([NaN, '', ' ', 'ten', '5s', null, undefined, true, {}, [], [5], 5n, new Date(5)])(
    'a number from outside: %o is none',
    (value) => {
      expect(boundedNumber(value, 0, 10)).toBeUndefined();
    },
  );
});

describe('a time from outside', () => {
  it.each([
    ['2026-01-01T00:00:00Z', now],
    ['2026-01-01T00:00:00', now],
    ['2026-01-01 00:00:00', now],
    ['2026-01-01', now],
    ['2026-01-01T00:00', now],
    ['2026-01-01T01:00:00+01:00', now],
    ['2026-01-01T01:00:00+0100', now],
    ['2026-01-01T00:00:00.123456Z', now + 123],
    ['2026-01-01T00:00:00.123456', now + 123],
    ['Thu, 01 Jan 2026 00:00:00 GMT', now],
    ['Thursday, 01-Jan-26 00:00:00 GMT', now],
    [new Date(now), now],
  ])('a time from outside: %o is read', (value, expected) => {
    expect(timeOf(value)).toBe(expected);
  });

  it.each([
    '',
    '5',
    '-1',
    'soon',
    '2026',
    '2026-13-01',
    '2026-01-01T25:00',
    '20260101',
    now,
    null,
    new Date(NaN),
    {},
  ])('a time from outside: %o is none', (value) => {
    expect(timeOf(value)).toBeUndefined();
  });

  it('a time from outside becomes a date that can be printed, whatever the number', () => {
    fc.assert(
      fc.property(fc.double(), (ms) => {
        expect(dateAt(ms).toISOString()).toMatch(/^\d{4}-/);
      }),
    );
    expect(dateAt(now).getTime()).toBe(now);
    expect(dateAt(NaN).getTime()).toBe(0);
  });

  it('a time from outside can always be printed when it was read', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const time = timeOf(value);
        if (time !== undefined) expect(new Date(time).toISOString()).toMatch(/^\d{4}-/);
      }),
    );
    expect(timeOf('+275760-09-13T00:00:00Z')).toBe(timeOf('9999-12-31T23:59:59.999Z'));
  });
});

describe('a wait that a server asks for', () => {
  it.each([
    ['0', 0],
    ['2', 2000],
    ['1.5', 1500],
    [' 3 ', 3000],
    ['120, 120', 120_000],
    [30, 30_000],
    ['9999999999999999', maxWaitMs],
    ['99999999999999999999999999', maxWaitMs],
    [1e300, maxWaitMs],
    [Infinity, maxWaitMs],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
    ['Thursday, 01-Jan-26 00:00:05 GMT', 5000],
    ['Thu Jan  1 00:00:05 2026', 5000],
    ['2026-01-01T00:01:00Z', 60_000],
    ['2026-01-01T00:01:00', 60_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', maxWaitMs],
  ])('a wait that a server asks for: %o is %o ms', (value, expected) => {
    expect(askedWaitMs(value, now)).toBe(expected);
  });

  it.each([
    '',
    '-1',
    '1e9',
    '5s',
    'soon',
    'Monday 5',
    'wait 3',
    'Thu, 01 Foo 2026 00:00:05 GMT',
    '0x10',
    'NaN',
    'Infinity',
    -1,
    NaN,
    null,
    undefined,
    true,
    {},
  ])('a wait that a server asks for: %o cannot be read', (value) => {
    expect(askedWaitMs(value, now)).toBeUndefined();
  });

  it('a year of two digits in a date of a server is at most 50 years ahead', () => {
    expect(timeOf('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it('a date of a server is read as GMT in every time zone', () => {
    vi.stubEnv('TZ', 'America/New_York');
    try {
      expect(timeOf('Sun Nov  6 08:49:37 1994')).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('a wait that a server asks for is always inside its bounds', () => {
    const inside = fc.check(
      fc.property(anything, (value) => {
        const wait = askedWaitMs(value, now);
        return wait === undefined || (wait >= 0 && wait <= maxWaitMs);
      }),
    );
    expect(inside.counterexample).toBeNull();
  });
});
