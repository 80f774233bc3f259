import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withResponse, type Enode, type Page, type PageCursor } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, problem, startServer, type TestServer } from '../support/server.ts';

interface Script {
  readonly data: unknown[];
  readonly after?: string | null;
  readonly before?: string | null;
}

let server: TestServer;
let enode: Enode<'2024-10-01'>;
/** Pages by the cursor that asks for them; `''` is the first. */
let pages: Record<string, Script>;

beforeEach(async () => {
  pages = {
    '': { data: [1, 2], after: 'a' },
    a: { data: [], after: 'b', before: '' },
    b: { data: [3], after: 'c', before: 'a' },
    c: { data: [4, 5], after: null, before: 'b' },
  };
  server = await startServer((request, response) => {
    const query = new URL(request.url, server.url).searchParams;
    const page = pages[query.get('after') ?? query.get('before') ?? ''];
    if (page === undefined) return problem(response, 400, 'bad-request');
    const pagination = { after: page.after ?? null, before: page.before ?? null };
    return json(response, 200, { data: page.data, pagination }, { 'enode-version': '2024-10-01' });
  });
  enode = clientOf(server, { retry: false });
});
afterEach(() => server[Symbol.asyncDispose]());

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
const queries = (): string[] => server.received.map(({ url }) => url.replace(/^[^?]*/, ''));

describe('a list', () => {
  it('a list sends nothing before it is used', async () => {
    const list = enode.vehicles.list();
    list.pages();
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.received).toEqual([]);
    expect(list).toBeInstanceOf(Promise);
  });

  it('a list gives the items of all pages, past empty ones', async () => {
    expect(await all(enode.vehicles.list({ pageSize: 2 }))).toEqual([1, 2, 3, 4, 5]);
    expect(queries()).toEqual([
      '?pageSize=2',
      '?after=a&pageSize=2',
      '?after=b&pageSize=2',
      '?after=c&pageSize=2',
    ]);
  });

  it('a list is a promise of the first page', async () => {
    const list = enode.vehicles.list();
    const page = await list;
    expect(page.data).toEqual([1, 2]);
    expect(page.pagination).toEqual({ after: 'a', before: null });
    expect(page.version).toBe('2024-10-01');
    expect(page.response.status).toBe(200);
    expect(await list).toBe(page);
    expect(await withResponse(list)).toMatchObject({ data: page, version: '2024-10-01' });
    expect(await Promise.all([list, enode.user('u').vehicles.list()])).toEqual([page, expect.anything()]);
    expect(queries()).toEqual(['', '']);
    expect(Object.keys(JSON.parse(JSON.stringify(page)) as object)).toEqual([
      'data',
      'pagination',
      'here',
      'next',
    ]);
  });

  it('a list gives pages, each with where it is and where the next is', async () => {
    const found = await all(enode.vehicles.list().pages());
    expect(found.map(({ data }) => data)).toEqual([[1, 2], [], [3], [4, 5]]);
    expect(found.map(({ here, next }) => [here, next])).toEqual([
      [{}, { after: 'a' }],
      [{ after: 'a' }, { after: 'b' }],
      [{ after: 'b' }, { after: 'c' }],
      [{ after: 'c' }, undefined],
    ]);
  });

  it('a list goes on where another walk stopped', async () => {
    let stopped: PageCursor | undefined;
    for await (const page of enode.vehicles.list().pages()) {
      stopped = page.next;
      if (page.data.length === 0) break;
    }
    expect(
      await all(enode.vehicles.list({ ...(JSON.parse(JSON.stringify(stopped)) as PageCursor) })),
    ).toEqual([3, 4, 5]);

    const items = enode.vehicles.list()[Symbol.asyncIterator]();
    expect(items.here).toBeUndefined();
    for await (const item of items) if ((item as unknown as number) === 3) break;
    expect(items.here).toEqual({ after: 'b' });
    expect(await all(enode.vehicles.list({ ...items.here }))).toEqual([3, 4, 5]);
  });

  it('a list walks back from `before`', async () => {
    pages['x'] = { data: [9], after: 'c', before: 'b' };
    pages['b'] = { data: [3], after: 'x', before: 'a' };
    pages['a'] = { data: [], after: 'b', before: '' };
    expect(await all(enode.vehicles.list({ before: 'x' }))).toEqual([9, 3]);
    expect(queries()).toEqual(['?before=x', '?before=b', '?before=a']);
  });

  it('a list starts anew in each loop', async () => {
    const list = enode.vehicles.list({}, { limit: 1 });
    expect(await all(list)).toEqual([1]);
    expect(await all(list)).toEqual([1]);
    expect(server.received).toHaveLength(2);
  });

  it.each([
    [0, [], 0],
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 3],
    [5, [1, 2, 3, 4, 5], 4],
    [99, [1, 2, 3, 4, 5], 4],
  ])('a list gives at most %i items and asks for no page beyond', async (limit, items, requests) => {
    expect(await all(enode.vehicles.list({}, { limit }))).toEqual(items);
    expect(server.received).toHaveLength(requests);
  });

  it('a list holds its limit in each way of reading it', async () => {
    for (const limit of [1, 2, 3]) {
      const list = () => enode.vehicles.list({}, { limit });
      const wanted = [1, 2, 3, 4, 5].slice(0, limit);
      expect(await all(list())).toEqual(wanted);
      expect(await list().toArray()).toEqual(wanted);
      expect((await all(list().pages())).flatMap(({ data }) => data)).toEqual(wanted);
      expect([...(await list())]).toEqual(wanted.slice(0, 2));
    }
    expect((await enode.vehicles.list({}, { limit: 0 })).data).toEqual([]);
    expect(await all(enode.vehicles.list({}, { limit: 0 }))).toEqual([]);
  });

  it('a list goes no further after a page that the limit has cut off', async () => {
    expect((await enode.vehicles.list({}, { limit: 1 })).next).toBeUndefined();
    expect((await enode.vehicles.list({}, { limit: 2 })).next).toEqual({ after: 'a' });
    const found = await all(enode.vehicles.list({}, { limit: 1 }).pages());
    expect(found.map(({ data }) => data)).toEqual([[1]]);
  });

  it('a list gives an array, up to the lower of two limits', async () => {
    expect(await enode.vehicles.list().toArray()).toEqual([1, 2, 3, 4, 5]);
    expect(await enode.vehicles.list().toArray({ limit: 3 })).toEqual([1, 2, 3]);
    expect(await enode.vehicles.list({}, { limit: 1 }).toArray({ limit: 2 })).toEqual([1]);
    expect(await enode.vehicles.list().toArray({ limit: 0 })).toEqual([]);
    for (const odd of [5, null, { limti: 5 }, new Map()])
      expect(await rejection(enode.vehicles.list().toArray(odd as never))).toMatchObject({
        code: 'input',
        message: expect.stringContaining('list.toArray') as string,
      });
    const error = await rejection(enode.vehicles.list().toArray({ limit: -1 }));
    expect(error).toMatchObject({
      code: 'input',
      message: expect.stringContaining('limit of vehicles.list().toArray is -1') as string,
    });
  });

  it('a list gives pages that are iterable, and the parameters of the next one', async () => {
    const page = await enode.vehicles.list();
    expect([...page]).toEqual([1, 2]);
    expect(await all(enode.vehicles.list({ pageSize: 50, ...page.next }))).toEqual([3, 4, 5]);
  });

  it.each([
    ['the page itself', 'b'],
    ['an earlier page', 'a'],
  ])('a list that points to %s is an error, after what came before', async (_what, cursor) => {
    pages['b'] = { data: [3], after: cursor };
    const items: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of enode.vehicles.list()) items.push(item);
      })(),
    );
    expect(error).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('a next cursor that was followed before') as string,
      context: { operation: 'GET /vehicles' },
    });
    expect((error as Error).message).not.toContain('after=');
    expect(items).toEqual([1, 2, 3]);
    expect(server.received).toHaveLength(3);
  });

  it('a list that points to its start is an error', async () => {
    pages['c'] = { data: [4], after: 'b' };
    expect(await rejection(all(enode.vehicles.list({ after: 'b' })))).toMatchObject({ code: 'unreadable' });
    expect(server.received).toHaveLength(2);
  });

  it.each([
    ['no list', { message: 'hello' }],
    ['null', null],
    ['no list', { data: { length: 1 }, pagination: {} }],
    ['a cursor that is not a string', { data: [], pagination: { after: 7 } }],
  ])('a list refuses a response with %s', async (reason, body) => {
    server.handler = (_request, response) => json(response, 200, body);
    expect(await rejection(enode.vehicles.list())).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining(reason) as string,
    });
  });

  it('a list throws the problem of the page that fails, after the items before it', async () => {
    delete pages['b'];
    const items: unknown[] = [];
    const walk = async () => {
      for await (const item of enode.vehicles.list()) items.push(item);
    };
    expect(await rejection(walk())).toMatchObject({ code: 'problem', status: 400 });
    expect(items).toEqual([1, 2]);
  });

  it.each([
    [{ limit: -1 }, 'limit of vehicles.list is -1'],
    [{ limit: 1.5 }, 'limit of vehicles.list is 1.5'],
    [{ limit: '5' }, 'limit of vehicles.list is 5'],
    [{ after: 'a', before: 'b' }, 'not both'],
    [{ after: null }, 'after of vehicles.list is null'],
    [{ pagesize: 5 }, 'did you mean "pageSize"?'],
  ])('a list refuses %j', async (options, words) => {
    const { limit, ...params } = options as { limit?: unknown };
    const given = limit === undefined ? undefined : { limit };
    const list = enode.vehicles.list(params, given as never);
    const message = expect.stringContaining(words) as string;
    expect(await rejection(list)).toMatchObject({ code: 'input', message });
    expect(await rejection(all(list))).toMatchObject({ code: 'input', message });
    expect(server.received).toEqual([]);
  });
});

describe('waiting for a page', () => {
  /** Answers pages only when the test says so. */
  function hold(): { release: () => void; waiting: () => number } {
    const waiting: (() => void)[] = [];
    const { handler } = server;
    server.handler = (...args) => void waiting.push(() => void handler(...args));
    return { release: () => waiting.shift()!(), waiting: () => waiting.length };
  }

  it('waiting for a page ends when the signal does, and leaves no listener', async () => {
    const held = hold();
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    for (const prefetch of [false, true]) {
      const own = prefetch ? controller : new AbortController();
      const walk = all(enode.vehicles.list({}, { signal: own.signal, prefetch }));
      await until(() => held.waiting() > 0);
      own.abort('enough');
      expect(await rejection(walk)).toMatchObject({ code: 'abort', cause: 'enough' });
      held.release();
    }
    expect(listeners()).toBe(0);
  });

  it('waiting for a page happens only when the page is wanted', async () => {
    const held = hold();
    const items = enode.vehicles.list()[Symbol.asyncIterator]();
    const first = items.next();
    await until(() => held.waiting() === 1);
    held.release();
    expect((await first).value).toBe(1);
    await items.next();
    expect(server.received).toHaveLength(1);
    await items.return();
  });

  it('waiting for a page overlaps with the work on a page when that is wanted, one page ahead', async () => {
    const held = hold();
    const found = enode.vehicles.list({}, { prefetch: true }).pages();
    const first = found.next();
    await until(() => held.waiting() === 1);
    held.release();
    expect((await first).value).toMatchObject({ data: [1, 2] });
    // Nobody asked for the second page yet, and it is under way; the third is not.
    await until(() => held.waiting() === 1);
    held.release();
    await settled();
    expect(queries()).toEqual(['', '?after=a']);
    const second = await found.next();
    expect(second.value).toMatchObject({ data: [] });
    await until(() => held.waiting() === 1);
    expect(queries()).toEqual(['', '?after=a', '?after=b']);
    // A loop that stops here leaves no request behind.
    const closed = new Promise<void>((resolve) => server.received[2]!.socket.once('close', () => resolve()));
    await found.return();
    await closed;
  });

  it('waiting for a page stops at once when it is aborted while a page is worked on, and asks for nothing more', async () => {
    for (const [prefetch, ofClient] of [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]) {
      const controller = new AbortController();
      const { signal } = controller;
      const list = ofClient
        ? enode.with({ signal }).vehicles.list({}, { prefetch })
        : enode.vehicles.list({}, { signal, prefetch });
      const seen: unknown[] = [];
      const walk = (async () => {
        for await (const item of list) {
          seen.push(item);
          controller.abort('enough');
        }
      })();
      expect(await rejection(walk)).toMatchObject({
        code: 'abort',
        cause: 'enough',
        context: { operation: 'vehicles.list' },
      });
      expect(seen).toEqual([1]);
    }
    expect(queries().filter((query) => query !== '?after=a')).toEqual(['', '', '', '']);
  });

  it('waiting for a page gives no page any more that was asked for early, once it is aborted', async () => {
    const controller = new AbortController();
    const found = enode.vehicles.list({}, { prefetch: true, signal: controller.signal }).pages();
    await found.next();
    await until(() => server.received.length === 2);
    await settled();
    controller.abort('enough');
    expect(await rejection(found.next())).toMatchObject({ code: 'abort', cause: 'enough' });
  });

  it('waiting for a page throws what went wrong ahead only when its turn comes', async () => {
    delete pages['a'];
    const found = enode.vehicles.list({}, { prefetch: true }).pages();
    const first: Page<unknown> | void = (await found.next()).value;
    expect(first).toMatchObject({ data: [1, 2] });
    await until(() => server.received.length === 2);
    await settled();
    expect(await rejection(found.next())).toMatchObject({ code: 'problem', status: 400 });
  });
});

describe('lists of 2023-04-15', () => {
  it('lists of 2023-04-15 are one page of what that version gives', async () => {
    const old = enode.at('2023-04-15').user('u-1');
    server.handler = (_request, response) => json(response, 200, ['c-1', 'c-2', 'c-3']);
    const ids: string[] = await all(old.chargers.list({}, { limit: 2 }));
    expect(ids).toEqual(['c-1', 'c-2']);
    const page = await old.chargers.list();
    expect(page).toMatchObject({
      data: ['c-1', 'c-2', 'c-3'],
      pagination: { after: null, before: null },
      next: undefined,
    });
    expect(await all(old.chargers.list().pages())).toHaveLength(1);
    expect(server.received.every(({ headers }) => headers['enode-user-id'] === 'u-1')).toBe(true);
    // There is no page to fetch early.
    expect(await rejection(old.chargers.list({ prefetch: true } as never))).toMatchObject({ code: 'input' });
  });
});

/** How many listeners are on a signal. */
function countListeners(signal: AbortSignal): () => number {
  let count = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    count++;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    count--;
    removeEventListener.apply(signal, args);
  };
  return () => count;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what a list is given', () => {
  it.each<[string, object, object]>([
    ['after', { after: 5 }, {}],
    ['before', { before: null }, {}],
    ['prefetch', {}, { prefetch: 'yes' }],
    ['prefetch', {}, { prefetch: 1 }],
  ])(
    'what a list is given that cannot be right is refused before anything is sent: %s',
    async (name, params, options) => {
      const list = enode.vehicles.list(params, options);
      expect(await rejection(list.toArray())).toMatchObject({
        code: 'input',
        message: expect.stringContaining(`${name} of vehicles.list`) as string,
      });
      expect(server.received).toEqual([]);
    },
  );
});
