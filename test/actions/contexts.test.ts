import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Enode } from '../../src/index.ts';
import { clientOf } from '../support/client.ts';
import { json, problem, startServer, type TestServer } from '../support/server.ts';

/** The job that is under way, as tracing would keep it. */
const job = new AsyncLocalStorage<string>();

let server: TestServer;
let enode: Enode<'2024-10-01'>;
/** What was called, with the job in which it was. */
let calls: { what: string; in: string | undefined }[];
/** How often each action is still PENDING when it is read. */
let pending: Record<string, number>;
/** Ids whose next read fails. */
let busy: Set<string>;

const note = (what: string) => calls.push({ what, in: job.getStore() });
const jobsOf = (what: string) => new Set(calls.filter((call) => call.what === what).map((call) => call.in));

function actionOf(id: string, state: string): Record<string, unknown> {
  const at = '2024-01-01T00:00:00Z';
  const updatedAt = state === 'PENDING' ? at : '2024-01-01T00:01:00Z';
  const completedAt = state === 'PENDING' ? null : updatedAt;
  return {
    id,
    userId: 'u',
    state,
    createdAt: at,
    updatedAt,
    completedAt,
    targetId: id,
    targetType: 'vehicle',
  };
}

beforeEach(async () => {
  calls = [];
  pending = {};
  busy = new Set();
  server = await startServer(({ method, url }, response) => {
    const id = url.split('/').at(method === 'POST' ? -2 : -1)!;
    if (method === 'GET' && busy.delete(id)) return problem(response, 503, 'busy', { 'retry-after': '0' });
    const left = (pending[id] ??= 2);
    if (method === 'GET') pending[id] = left - 1;
    json(response, 200, actionOf(id, method === 'POST' || left > 1 ? 'PENDING' : 'CONFIRMED'));
  });
  const watch = (event: { operation: string; url: string }, hook: string) =>
    void note(`${hook} ${event.url.split('/').at(-1)}`);
  enode = clientOf(server, {
    fetch: (url, init) => {
      note(`fetch ${(url as string).split('/').at(-1)}`);
      return fetch(url, init);
    },
    hooks: {
      onRequest: (event) => watch(event, 'onRequest'),
      onResponse: (event) => watch(event, 'onResponse'),
      onRetry: (event) => watch(event, 'onRetry'),
      onError: (event) => watch(event, 'onError'),
    },
  });
});

afterEach(() => server[Symbol.asyncDispose]());

const start = (id: string) => enode.vehicles.startCharging(id);
const onProgress = (id: string) => () => void note(`onProgress ${id}`);
const often = { first: 5, max: 5 };

describe('Two jobs that wait for actions of one client', () => {
  it('Two jobs that wait for actions of one client see each poll, hook and callback in their own context', async () => {
    pending = { a: 4, b: 4 };
    busy = new Set(['b']);
    await Promise.all(
      ['a', 'b'].map((id) =>
        job.run(`job ${id}`, async () => {
          const handle = await start(id);
          const outcome = await handle.wait({ poll: often, onProgress: onProgress(id) });
          expect(outcome.status).toBe('confirmed');
          note(`done ${id}`);
        }),
      ),
    );
    for (const id of ['a', 'b']) {
      for (const what of ['fetch', 'onRequest', 'onResponse', 'onProgress', 'done']) {
        expect([what, id, ...jobsOf(`${what} ${id}`)]).toEqual([what, id, `job ${id}`]);
      }
    }
  }, 30_000);

  it('Two jobs that wait for the same action share a poll in the context of one of them, and get callbacks each in their own', async () => {
    pending = { a: 4 };
    const handle = await start('a');
    calls = [];
    await Promise.all(
      ['first', 'second', 'third'].map((name) =>
        job.run(name, async () => {
          await handle.wait({ poll: name === 'third' ? false : often, onProgress: onProgress(name) });
          note(`done ${name}`);
        }),
      ),
    );
    for (const name of ['first', 'second', 'third']) {
      expect([...jobsOf(`onProgress ${name}`)]).toEqual([name]);
      expect([...jobsOf(`done ${name}`)]).toEqual([name]);
    }
    expect([...jobsOf('fetch a')].every((one) => one === 'first' || one === 'second')).toBe(true);
    expect(jobsOf('onResponse a')).toEqual(jobsOf('fetch a'));
  });

  it('Two jobs that wait for actions of one client do not see the context of the delivery that settles one of them', async () => {
    pending = { a: 1e6, b: 4 };
    let polled = () => {};
    const firstPoll = new Promise<void>((resolve) => (polled = resolve));
    const waits = ['a', 'b'].map((id) =>
      job.run(`job ${id}`, async () => {
        const handle = await start(id);
        await handle.wait({
          poll: often,
          onProgress: () => {
            onProgress(id)();
            if (id === 'a') polled();
          },
        });
        note(`done ${id}`);
        await enode.vehicles.get(`later-${id}`);
      }),
    );
    await firstPoll;
    const event = { event: 'user:vendor-action:updated', vendorAction: actionOf('a', 'CONFIRMED') as never };
    expect(await job.run('delivery', () => enode.actions.settle(event))).toBe(true);
    await Promise.all(waits);
    for (const id of ['a', 'b']) {
      for (const what of ['fetch ', 'onProgress ', 'done ', 'fetch later-']) {
        expect([what, id, ...jobsOf(what + id)]).toEqual([what, id, `job ${id}`]);
      }
    }
    expect(calls.filter((call) => call.in === 'delivery')).toEqual([]);
  }, 30_000);

  it('Two jobs that wait for actions of one client see an aborted poll in hooks in the context of its own wait', async () => {
    pending = { a: 1e6 };
    const controller = new AbortController();
    let fetched = () => {};
    const underWay = new Promise<void>((resolve) => (fetched = resolve));
    server.handler = ({ method, url }, response) => {
      if (method === 'POST') return json(response, 200, actionOf(url.split('/').at(-2)!, 'PENDING'));
      // Never answered: the abort comes first.
      fetched();
    };
    const wait = job.run('job a', async () => {
      const handle = await start('a');
      await handle.wait({ poll: often, signal: controller.signal });
    });
    await underWay;
    job.run('shutdown', () => controller.abort());
    await expect(wait).rejects.toMatchObject({ code: 'abort' });
    await vi.waitFor(() => expect([...jobsOf('onError a')]).toEqual(['job a']));
    expect(calls.filter((call) => call.in === 'shutdown')).toEqual([]);
  });
});

describe('Work that calls share', () => {
  it('A token request that calls share runs in the context of the call that began it', async () => {
    await Promise.all(['a', 'b'].map((id) => job.run(`job ${id}`, () => enode.vehicles.get(id))));
    expect([...jobsOf('fetch token')]).toEqual(['job a']);
    for (const id of ['a', 'b']) expect([...jobsOf(`onResponse ${id}`)]).toEqual([`job ${id}`]);
  });

  it('Hooks see an abort from another context in the context of the call', async () => {
    const controller = new AbortController();
    const call = job.run('job a', () => enode.vehicles.get('a', {}, { signal: controller.signal }));
    job.run('shutdown', () => controller.abort());
    await expect(call).rejects.toMatchObject({ code: 'abort' });
    expect([...jobsOf('onError a')]).toEqual(['job a']);
  });
});
