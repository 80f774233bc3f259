import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Signals } from '../../src/actions/signals.ts';
import { Lifetime } from '../../src/transport/lifetime.ts';
import { rejection } from '../support/client.ts';
import { response, Bench, watched } from './support.ts';

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

/** A handle of a client that has a signal of its own. */
function startedWith(bench: Bench, ...signals: AbortSignal[]) {
  const call = () => response(200, bench.pending('a-1'));
  return bench.room.start('vehicles', call, 'car-1', undefined, signals);
}

describe('The signal of a client', () => {
  it.each([undefined, null])(
    'The signal of a client ends a refresh that has no signal: %s',
    async (signal) => {
      const bench = new Bench();
      const ofClient = new AbortController();
      const handle = await startedWith(bench, ofClient.signal);
      bench.latency = 1_000;
      const refreshed = watched(handle.refresh({ timeout: '5s', ...(signal !== undefined && { signal }) }));
      await bench.clock.advance(10);
      expect(bench.polls[0]?.options).toMatchObject({ timeout: '5s', signal: { aborted: false } });
      ofClient.abort(new Error('shutdown'));
      await bench.clock.advance(10);
      expect(refreshed.error).toMatchObject({ message: 'shutdown' });
    },
  );

  it('The signal of a client is joined with the signal of the call, and neither keeps a listener', async () => {
    const bench = new Bench();
    const [ofClient, own] = [new AbortController(), new AbortController()];
    const handle = await startedWith(bench, ofClient.signal);
    bench.latency = 1_000;
    const refreshed = watched(handle.refresh({ signal: own.signal }));
    await bench.clock.advance(10);
    own.abort(new Error('enough'));
    await bench.clock.advance(10);
    expect(refreshed.error).toMatchObject({ message: 'enough' });
    expect([listenersOf(ofClient.signal), listenersOf(own.signal)]).toEqual([0, 0]);
  });

  it('The signal of a client leaves no listener after a refresh that succeeds', async () => {
    const bench = new Bench();
    const ofClient = new AbortController();
    const handle = await startedWith(bench, ofClient.signal);
    bench.onPoll = bench.confirmed;
    expect((await handle.refresh()).state).toBe('CONFIRMED');
    expect(listenersOf(ofClient.signal)).toBe(0);
  });

  it.each<[unknown]>([['text'], [null], [{ signal: 5 }], [{ signal: new AbortController() }]])(
    'The signal of a client leaves options as they are that the call will refuse: %o',
    async (options) => {
      const bench = new Bench();
      const handle = await startedWith(bench, new AbortController().signal);
      await handle.refresh(options as never);
      expect(bench.polls[0]?.options).toBe(options);
    },
  );

  it('The signal of a client costs nothing where there is none', async () => {
    const bench = new Bench();
    const options = { timeout: '5s' } as const;
    await (await startedWith(bench)).refresh(options);
    expect(bench.polls[0]?.options).toBe(options);
  });
});

describe('The end of a client', () => {
  it('The end of a client ends its waits, and nothing of them is left', async () => {
    const lifetime = new Lifetime();
    const bench = new Bench({ lifetime, ownTimers: true });
    const waiting = rejection((await bench.started()).wait());
    await bench.clock.advance(100);
    await lifetime.close();
    expect(await waiting).toMatchObject({ code: 'abort' });
    expect(bench.clock.timers).toBe(0);
  });

  it('The end of a client does not wait for waits that have ended', async () => {
    const lifetime = new Lifetime();
    const bench = new Bench({ lifetime });
    bench.confirmAt(1_000);
    const done = (await bench.started()).wait();
    await bench.clock.advance(10_000);
    expect(await done).toMatchObject({ status: 'confirmed' });
    const closed = watched(lifetime.close());
    await bench.clock.advance(0);
    expect(closed.over).toBe(true);
  });
});

describe('A signal that waits share', () => {
  it('A signal that waits share runs what is still listening, whichever others have ended, and however often', () => {
    const signals = new Signals();
    const controller = new AbortController();
    const ran: string[] = [];
    const [endA, endB] = ['a', 'b'].map((name) => signals.add(controller.signal, () => ran.push(name)));
    endA?.();
    endA?.();
    expect(listenersOf(controller.signal)).toBe(1);
    endB?.();
    expect(listenersOf(controller.signal)).toBe(0);
    signals.add(controller.signal, () => ran.push('c'));
    endA?.();
    endB?.();
    controller.abort();
    expect(ran).toEqual(['c']);
  });
});
