import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { wireQuery, wireValue } from '../../src/core/wire-value.ts';

/** A value of another realm, as tests under Jest and code in a vm have them. */
const foreign = (code: string): unknown => runInNewContext(code);
const jsonFault = (value: unknown, path: string): string | undefined => {
  const wire = wireValue(value, path);
  return 'fault' in wire ? wire.fault : undefined;
};
const deep: Record<string, unknown> = {};
for (let at = deep, level = 0; level < 50_000; level++) at = at['a'] = {};

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
    [{ a: new Map([['b', 1]]) }, /^body\.a is of type Map/],
    [{ a: foreign('new Date(NaN)') }, /^body\.a is an invalid Date/],
    [{ a: foreign('new Map()') }, /^body\.a is of type Map/],
    [{ a: new Set([1]) }, /^body\.a is of type Set/],
    [{ a: new Number(NaN) }, /^body\.a is NaN/],
    [{ a: { toJSON: () => NaN } }, /^body\.a is NaN/],
    [{ a: { toJSON: () => '\udc00' } }, /^body\.a has half a surrogate pair/],
    [{ toJSON: () => undefined }, /^body has a toJSON that gives undefined/],
    [{ a: { ['\ud800']: 1 } }, /^a name in body\.a has half a surrogate pair/],
    [{ a: Promise.resolve(1) }, /^body\.a is a promise/],
    [new Blob(['x']), /^body is of type Blob/],
    [new ReadableStream(), /^body is of type ReadableStream/],
    [new URLSearchParams('a=1'), /^body is of type URLSearchParams/],
    [{ a: /x/ }, /^body\.a is of type RegExp/],
    [{ a: new Uint8Array(2) }, /^body\.a is binary/],
    [{ a: new TypeError('x') }, /^body\.a is of type Error/],
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
        expect(JSON.stringify(wireValue(value, 'body'))).toBe(JSON.stringify({ value }));
      }),
      { seed: 1 },
    );
  });

  it('a value that is to be sent as JSON is refused when it is too deep, or throws', () => {
    const throws = {
      get a() {
        throw new RangeError('boom');
      },
    };
    expect(jsonFault(throws, 'body')).toMatch(/^body cannot be read/);
    expect(jsonFault({ toJSON: () => deep }, 'body')).toMatch(/levels deep$/);
  });

  it('a value that is to be sent as JSON is asked once for what its getters and toJSON give', () => {
    let asked = 0;
    const value = {
      get a() {
        return { toJSON: () => ++asked };
      },
      at: foreign('new Date(0)'),
      url: new URL('https://a.example/'),
      n: new Number(1),
    };
    expect(wireValue(value, 'body')).toEqual({
      value: { a: 1, at: '1970-01-01T00:00:00.000Z', url: 'https://a.example/', n: 1 },
    });
  });

  it('a value that is to be sent as JSON is judged whatever it is, without an error of its own', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true }), (value) => {
        const fault = jsonFault(value, 'body');
        if (fault === undefined) JSON.stringify(value);
        else expect(fault).toMatch(/\bbody/);
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

  it('a query asks objects with toJSON, and dates of another realm, for what is sent', () => {
    expect(wireQuery({ a: foreign('new Date(0)'), b: { toJSON: () => 'x' } })).toEqual({
      query: { a: '1970-01-01T00:00:00.000Z', b: 'x' },
    });
  });

  it('a query that cannot be read is refused, and not with the error of what throws', () => {
    const throws = {
      get pageSize() {
        throw new RangeError('boom');
      },
    };
    expect(wireQuery(throws)).toEqual({ fault: expect.stringMatching(/cannot be read/) as string });
    expect(wireQuery({ deep })).toEqual({ fault: expect.stringMatching(/levels deep/) as string });
  });

  it.each([
    NaN,
    Infinity,
    new Date(NaN),
    foreign('new Date(NaN)'),
    new Map(),
    /x/,
    1n,
    Symbol('x'),
    '\udfff',
  ])('a query with %o is refused', (value) => {
    expect(wireQuery({ a: value })).toMatchObject({ fault: expect.stringMatching(/^a /) as string });
  });
});
