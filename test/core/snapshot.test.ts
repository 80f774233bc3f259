import { describe, expect, it } from 'vitest';
import { snapshot } from '../../src/core/snapshot.ts';
import { tagOf } from '../../src/core/tag-of.ts';

describe('A snapshot of what a caller gave', () => {
  it('A snapshot of what a caller gave copies plain objects, arrays and Headers at every depth', () => {
    const given = { a: [{ b: 1 }], headers: new Headers({ x: '1' }), none: undefined };
    const copy = snapshot(given);
    given.a[0]!.b = 2;
    given.headers.set('x', '2');
    expect(copy).toEqual({ a: [{ b: 1 }], headers: new Headers({ x: '1' }), none: undefined });
    expect(Object.keys(copy)).toEqual(['a', 'headers', 'none']);
    expect(copy.headers.get('x')).toBe('1');
  });

  it('A snapshot of what a caller gave keeps what has behaviour of its own: signals, functions, dates, forms', () => {
    const { signal } = new AbortController();
    const given = { signal, run: () => 1, at: new Date(0), form: new FormData() };
    const copy = snapshot(given);
    expect(copy).not.toBe(given);
    for (const name of ['signal', 'run', 'at', 'form'] as const) expect(copy[name]).toBe(given[name]);
  });

  it('A snapshot of what a caller gave keeps circles, and names that mean something to objects', () => {
    const given: Record<string, unknown> = JSON.parse('{"__proto__": {"a": 1}}');
    given['self'] = given;
    const copy = snapshot(given);
    expect(copy['self']).toBe(copy);
    expect(Object.keys(copy)).toEqual(['__proto__', 'self']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('A snapshot of what a caller gave marks what cannot be read, and does so again when it is copied again', () => {
    const given = {
      b: 1,
      get a(): unknown {
        throw new Error('a getter');
      },
    };
    const copy = snapshot(snapshot(given));
    expect(copy.b).toBe(1);
    expect(tagOf(copy.a)).toBe('getter that throws');
    const closed = new Proxy({}, { ownKeys: () => expect.fail('a trap') });
    expect(tagOf(snapshot(closed))).toBe('getter that throws');
  });

  it('A snapshot of what a caller gave keeps the depths of a value that is too deep to be sent', () => {
    let deep: unknown[] = [];
    const deepest = deep;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    let copy = snapshot(deep);
    expect(copy).not.toBe(deep);
    while (copy.length > 0) copy = copy[0] as unknown[];
    expect(copy).toBe(deepest);
  });
});
