import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault, wireQuery } from '../../src/core/wire-value.ts';

const circle: Record<string, unknown> = {};
circle['self'] = { again: [circle] };

describe('a value that is to be sent as JSON', () => {
  it.each<[unknown, RegExp]>([
    [{ a: NaN }, /^body\.a is NaN/],
    [{ a: [1, -Infinity] }, /^body\.a\[1\] is -Infinity/],
    [{ a: new Date(NaN) }, /^body\.a is an invalid Date/],
    [{ a: 10n }, /^body\.a is a bigint/],
    [{ a: () => 1 }, /^body\.a is a function/],
    [Symbol('x'), /^body is a symbol/],
    [{ a: '\ud800' }, /^body\.a has half a surrogate pair/],
    [['x\udc00'], /^body\[0\] has half a surrogate pair/],
    [{ a: new Map([['b', 1]]) }, /^body\.a is a Map or Set/],
    [[undefined], /^body\[0\] is undefined/],
    [circle, /^body\.self\.again\[0\] holds itself/],
  ])(
    'a value that is to be sent as JSON: %o is refused with the place and without the value',
    (value, fault) => {
      expect(jsonFault(value, 'body')).toMatch(fault);
    },
  );

  it('an object that stands twice in a value is no circle', () => {
    const shared = { a: 1 };
    expect(jsonFault({ one: shared, two: [shared, shared] }, 'body')).toBeUndefined();
  });

  it('a value that is to be sent as JSON and passes comes back from JSON as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(jsonFault(value, 'body')).toBeUndefined();
        expect(JSON.stringify(JSON.parse(JSON.stringify(value)))).toBe(JSON.stringify(value));
      }),
      { seed: 1 },
    );
  });

  it('a value that is to be sent as JSON is judged whatever it is, without an error of its own', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true }), (value) => {
        const fault = jsonFault(value, 'body');
        if (fault === undefined) JSON.stringify(value);
        else expect(fault).toMatch(/^body/);
      }),
      { seed: 1 },
    );
  });
});

describe('a query', () => {
  const date = new Date('2026-01-02T03:04:05.678Z');

  it('a query carries dates as ISO 8601, in lists and objects, too', () => {
    expect(wireQuery({ a: date, b: [date, 1], c: { d: date } })).toEqual({
      query: { a: date.toISOString(), b: [date.toISOString(), 1], c: { d: date.toISOString() } },
    });
  });

  it.each([NaN, Infinity, new Date(NaN), 1n, Symbol('x'), '\udfff'])(
    'a query with %o is refused',
    (value) => {
      expect(wireQuery({ a: value })).toMatchObject({ fault: expect.stringMatching(/^a /) as string });
    },
  );
});
