import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { askWithin, runCallback, notify, type CallbackErrorReporter } from '../../src/core/callback.ts';
import { overtime } from '../../src/core/within.ts';

const failure = new Error('it failed');
const throws = () => {
  throw failure;
};
const rejects = async () => throws();
const hangs = () => new Promise<never>(() => undefined);
/** What a type would not allow, but a function may return all the same. */
const oddResults: readonly unknown[] = [
  undefined,
  null,
  0,
  'text',
  Symbol('x'),
  1n,
  {},
  [],
  // oxlint-disable-next-line unicorn/no-thenable -- no promise either
  { then: 1 },
  () => 1,
];
// oxlint-disable-next-line unicorn/no-thenable -- what is to be survived
const thenGetterThrows = () => Object.defineProperty({}, 'then', { get: throws });
// oxlint-disable-next-line unicorn/no-thenable -- what is to be survived
const thenThrows = () => ({ then: throws });

/** Rejections that nothing handles, and what was reported or written to the console meanwhile. */
function observed() {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const report = vi.fn<CallbackErrorReporter>();
  const written = vi.spyOn(console, 'error');
  onTestFinished(() => void process.off('unhandledRejection', note));
  return { unhandled, report, reported: report.mock.calls, written: written.mock.calls };
}
/** Long enough for Node to notice an unhandled rejection. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a function of a user that only watches', () => {
  it.each([
    ['throws', throws],
    ['rejects', rejects],
    ['returns a thenable whose then throws', thenThrows],
    ['returns something whose then cannot be read', thenGetterThrows],
  ])(
    'a function of a user that only watches is reported when it %s, and nothing is thrown',
    async (_, run) => {
      const { unhandled, report, reported, written } = observed();
      notify('hooks.onResponse', run, report);
      notify('hooks.onResponse', run);
      await turn();
      expect(reported).toEqual([['hooks.onResponse', failure]]);
      expect(written).toEqual([]);
      expect(unhandled).toEqual([]);
    },
  );

  it('a function of a user that only watches may return anything, or a promise that never settles', async () => {
    const { unhandled, report, reported } = observed();
    for (const odd of oddResults) notify('hooks.onResponse', () => odd, report);
    notify('hooks.onResponse', hangs, report);
    await turn();
    expect(reported).toEqual([]);
    expect(unhandled).toEqual([]);
  });
});

describe('a function of a user whose failure counts', () => {
  it('a function of a user whose failure counts throws what it throws, and rejects with what it rejects with', async () => {
    expect(() => runCallback(throws)).toThrow(failure);
    expect(() => runCallback(thenGetterThrows)).toThrow(failure);
    await expect(runCallback(rejects)).rejects.toBe(failure);
    await expect(runCallback(thenThrows)).rejects.toBe(failure);
  });

  it('a function of a user whose failure counts costs no promise when it is synchronous, whatever it returns', () => {
    for (const odd of oddResults) expect(runCallback(() => odd)).toBeUndefined();
  });

  it('a function of a user whose failure counts gives nothing but its end when it is asynchronous', async () => {
    await expect(runCallback(async () => 'text')).resolves.toBeUndefined();
  });
});

describe('a function of a user whose result counts', () => {
  it('a function of a user whose result counts is waited for as long as given, and no timer is left', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const response = askWithin(hangs, 1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await response).toBe(overtime);
    expect(await askWithin(async () => 'answer', 1000)).toBe('answer');
    expect(await askWithin(() => 'answer', 1000)).toBe('answer');
    await expect(askWithin(throws, 1000)).rejects.toBe(failure);
    await expect(askWithin(rejects, 1000)).rejects.toBe(failure);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('a function of a user whose result counts may fail after its time without an unhandled rejection', async () => {
    const { unhandled } = observed();
    let fail: (error: unknown) => void = () => undefined;
    const late = () => new Promise<never>((_resolve, reject) => void (fail = reject));
    expect(await askWithin(late, 1)).toBe(overtime);
    fail(failure);
    await turn();
    expect(unhandled).toEqual([]);
  });
});
