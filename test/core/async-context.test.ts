import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it } from 'vitest';
import { captureContext, captureOf } from '../../src/core/async-context.ts';

const store = new AsyncLocalStorage<string>();

describe('A captured context', () => {
  it('A captured context is the one in which it was captured, wherever it is used', () => {
    const inContext = store.run('then', captureContext);
    expect(store.run('now', () => inContext(() => store.getStore()))).toBe('then');
    expect(store.run('now', () => [inContext(() => 1), store.getStore()])).toEqual([1, 'now']);
  });

  it('A captured context passes on what the function throws', () => {
    expect(() =>
      captureContext()(() => {
        throw new Error('of the function');
      }),
    ).toThrow('of the function');
  });

  it('A captured context comes from AsyncContext where there is no AsyncLocalStorage', () => {
    const ran: unknown[] = [];
    class Snapshot {
      run<T>(run: () => T): T {
        ran.push(this);
        return run();
      }
    }
    const AsyncContext = { Snapshot };
    for (const process of [undefined, {}, { getBuiltinModule: () => undefined }]) {
      expect(captureOf({ AsyncContext, ...(process && { process }) })()(() => 7)).toBe(7);
    }
    expect(ran).toHaveLength(3);
  });

  it('A captured context is none where the platform has none: the function is run', () => {
    for (const process of [undefined, {}, { getBuiltinModule: () => ({ AsyncLocalStorage: {} }) }]) {
      expect(captureOf(process === undefined ? {} : { process })()(() => 7)).toBe(7);
    }
  });
});
