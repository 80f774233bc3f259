import { describe, expect, it } from 'vitest';
import { createEnode, isEnodeError, isProblem, unwrap, type Enode } from '../../src/index.ts';
import { clientId, clientOf, clientSecret } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';
import { after, draw, idsOf, startEchoServer, type Echo, type EchoServer } from './crossing-server.ts';

const seed = 20_230_415;

/** One call among thousands: whose it is, and what only it sends. */
interface Run {
  readonly name: string;
  readonly user: string;
  readonly vehicle: string;
  readonly headers: Record<string, string>;
  readonly signal?: AbortSignal;
}

type Kind = (clients: Clients, run: Run) => Promise<void>;
interface Clients {
  readonly old: Enode<'2023-04-15'>;
  readonly current: Enode<'2024-10-01'>;
}

function clientsOf(server: EchoServer): Clients {
  const current = createEnode({
    version: '2024-10-01',
    apiUrl: server.url,
    oauthUrl: server.oauthUrl,
    clientId,
    clientSecret,
    onLegacyVersion: 'ignore',
    retry: { limit: 3, minDelay: 1, maxDelay: 1 },
    hooks: {
      onRequest: ({ attempt, setHeader }) => {
        setHeader('x-attempt', String(attempt));
        if (attempt % 2 === 1) setHeader('x-odd', 'yes');
        return attempt % 3 === 0 ? Promise.resolve() : undefined;
      },
    },
  });
  return { current, old: current.at('2023-04-15') };
}

/** The response answers this run and carries what this run sent, and nothing else. */
function expectOwn(data: unknown, run: Run, version: string, scoped: boolean, path: string): void {
  const { echo } = data as { echo: Echo };
  const { 'x-attempt': attempt, 'x-odd': _odd, ...own } = echo.own;
  expect({ ...echo, own }).toEqual({
    run: run.name,
    user: scoped ? run.user : undefined,
    path,
    version,
    own: run.headers,
  });
  expect(Number(attempt)).toBeGreaterThan(0);
}

const optionsOf = ({ headers, signal }: Run) => ({ headers, ...(signal && { signal }) });
const idsIn = (items: readonly { id: string }[]) => items.map(({ id }) => id);

async function collect(list: AsyncIterable<unknown>, most = Infinity): Promise<{ id: string; echo: Echo }[]> {
  const items: { id: string; echo: Echo }[] = [];
  for await (const item of list) {
    items.push(item as { id: string; echo: Echo });
    if (items.length >= most) break;
  }
  return items;
}

const oldVersion = '2023-04-15';
const version = '2024-10-01';

const kinds: Readonly<Record<string, Kind>> = {
  'read by header': async ({ old }, run) => {
    const vehicle = await old.user(run.user).vehicles.get(run.vehicle, {}, optionsOf(run));
    expect(vehicle.id).toBe(run.vehicle);
    expectOwn(vehicle, run, oldVersion, true, `/vehicles/${run.vehicle}`);
  },
  'read without a user': async ({ current }, run) => {
    const vehicle = await current.vehicles.get(run.vehicle, {}, optionsOf(run));
    expect(vehicle.id).toBe(run.vehicle);
    expectOwn(vehicle, run, version, false, `/vehicles/${run.vehicle}`);
  },
  'who am I': async ({ old }, run) => {
    expectOwn(await old.user(run.user).get({}, optionsOf(run)), run, oldVersion, true, '/me');
  },
  'user by path': async ({ current }, run) => {
    const user = await current.user(run.user).get({}, optionsOf(run));
    expectOwn(user, run, version, true, `/users/${run.user}`);
  },
  'list by header': async ({ old }, run) => {
    const items = await collect(old.user(run.user).vehicles.list({}, optionsOf(run)));
    expect(idsIn(items)).toEqual(idsOf(run.user));
    for (const item of items) expectOwn(item, run, oldVersion, true, '/vehicles');
  },
  'list by path': async ({ current }, run) => {
    const items = await collect(current.user(run.user).vehicles.list({}, optionsOf(run)));
    expect(idsIn(items)).toEqual(idsOf(run.user));
    for (const item of items) expectOwn(item, run, version, true, item.echo.path);
  },
  'list with prefetch': async ({ current }, run) => {
    const list = current.user(run.user).vehicles.list({ pageSize: 4 }, { ...optionsOf(run), prefetch: true });
    expect(idsIn(await collect(list))).toEqual(idsOf(run.user));
  },
  'list that is left early': async ({ current }, run) => {
    const list = current.user(run.user).vehicles.list({}, { ...optionsOf(run), prefetch: true });
    expect(idsIn(await collect(list, 3))).toEqual(idsOf(run.user).slice(0, 3));
  },
  'list by pages': async ({ current }, run) => {
    const ids: string[] = [];
    for await (const page of current.user(run.user).vehicles.list({}, optionsOf(run)).pages()) {
      ids.push(...idsIn(page.data));
      expect(page.version).toBe(version);
    }
    expect(ids).toEqual(idsOf(run.user));
  },
  'command by header': async ({ old }, run) => {
    const handle = await old.user(run.user).vehicles.startCharging(run.vehicle, {}, optionsOf(run));
    expect(handle.id).toBe(`action-${run.name}`);
    expectOwn(handle.action, run, oldVersion, true, `/vehicles/${run.vehicle}/charging`);
    const seen = await handle.refresh(run.signal && { signal: run.signal });
    expect((seen.action as unknown as { echo: Echo }).echo).toMatchObject({ run: run.name, user: run.user });
  },
  'command and wait': async ({ current }, run) => {
    const handle = await current.vehicles.stopCharging(run.vehicle, {}, optionsOf(run));
    expect(handle.target?.id).toBe(run.vehicle);
    const wait = { poll: { first: 1, max: 1 }, ...(run.signal && { signal: run.signal }) };
    for (const outcome of await Promise.all([handle.wait(wait), handle.wait(wait)])) {
      expect(outcome).toMatchObject({
        status: 'confirmed',
        action: {
          id: `action-${run.name}`,
          targetId: run.vehicle,
          userId: run.user,
          echo: { run: run.name },
        },
      });
    }
  },
  'raw by header': async ({ old }, run) => {
    const { user, headers, signal } = run;
    const data = await unwrap(
      old.raw.GET('/vehicles', {
        params: { header: { 'Enode-User-Id': user } },
        headers,
        ...(signal && { signal }),
      }),
    );
    expect(idsIn(data as unknown as { id: string }[])).toEqual(idsOf(user));
  },
  'raw through middleware': async ({ current }, run) => {
    const data = await unwrap(
      current.raw.GET('/vehicles/{vehicleId}', {
        params: { path: { vehicleId: run.vehicle } },
        headers: { 'x-run': run.name },
        ...(run.signal && { signal: run.signal }),
        middleware: [
          {
            onRequest: ({ request }) => {
              const changed = new Request(request);
              for (const [name, value] of Object.entries(run.headers)) changed.headers.set(name, value);
              return changed;
            },
          },
        ],
      }),
    );
    expectOwn(data, run, version, false, `/vehicles/${run.vehicle}`);
  },
  'free request': async ({ old }, run) => {
    const { user, vehicle, headers } = run;
    const data = await old.request({
      method: 'GET',
      path: '/vehicles/{vehicleId}',
      params: { vehicleId: vehicle },
      headers: { ...headers, 'enode-user-id': user },
    });
    expectOwn(data, run, oldVersion, true, `/vehicles/${vehicle}`);
  },
};
const kindNames = Object.keys(kinds);

/** What became of the runs, by kind of ending. */
type Endings = Record<'done' | 'aborted' | 'lost' | 'refused', number>;

/** What a server like this one may do to a call; anything else is thrown. */
function endingOf(error: unknown, aborts: boolean): keyof Endings {
  if (aborts && isEnodeError(error, 'abort')) return 'aborted';
  if (isEnodeError(error, 'connection')) return 'lost';
  // Commands are not repeated after a 503, nor anything after a second 401.
  if (isProblem(error) && [401, 429, 503].includes(error.status)) return 'refused';
  throw error;
}

async function runAll(clients: Clients, label: string, calls: number, lanes: number): Promise<Endings> {
  const endings: Endings = { done: 0, aborted: 0, lost: 0, refused: 0 };
  let next = 0;
  const lane = async () => {
    while (next < calls) {
      const number = next++;
      const chance = (of: string) => draw(seed, label, of, number);
      const user = `u${Math.floor(chance('user') * 60)}`;
      const name = `${label}${number}.${user}`;
      const aborts = chance('aborts') < 0.06;
      const controller = new AbortController();
      if (aborts) after(chance('abort') * 40, () => controller.abort());
      const run: Run = {
        name,
        user,
        vehicle: `v.${user}.${number}`,
        headers: { 'x-run': name, [`x-only-${number % 7}`]: name },
        ...(aborts && { signal: controller.signal }),
      };
      const kind = kindNames[Math.floor(chance('kind') * kindNames.length)]!;
      try {
        await kinds[kind]!(clients, run);
        endings.done++;
      } catch (error) {
        endings[endingOf(error, aborts)]++;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return endings;
}

describe('Thousands of calls of many users over one client', () => {
  it('Thousands of calls of many users over one client each get their own response under retries, revoked tokens, resets and aborts', async () => {
    await using server = await startEchoServer(seed);
    const clients = clientsOf(server);
    const all: Endings = { done: 0, aborted: 0, lost: 0, refused: 0 };
    for (const [label, calls, lanes] of [
      ['a', 40, 1],
      ['b', 500, 7],
      ['c', 900, 64],
      ['d', 1200, 400],
    ] as const) {
      const endings = await runAll(clients, label, calls, lanes);
      for (const ending of Object.keys(all) as (keyof Endings)[]) all[ending] += endings[ending];
    }

    expect(server.violations).toEqual([]);
    expect([...server.carriedOut].filter(([, times]) => times > 1)).toEqual([]);
    // All that can happen did, and nearly all calls came to their end.
    expect(Object.entries(server.counts).filter(([, count]) => count === 0)).toEqual([]);
    expect(all.done).toBeGreaterThan(0.85 * 2640);
    expect(all.aborted).toBeGreaterThan(30);
    expect(all.refused + all.lost).toBeLessThan(0.05 * 2640);
  }, 60_000);
});

describe('What a call was given', () => {
  /** Bodies, queries and headers as they arrived, in order of the path. */
  async function sentBy(use: (enode: Enode<'2024-10-01'>) => Promise<unknown>): Promise<string[]> {
    await using server = await startServer(({ url, method }, response) => {
      const action = { id: url, state: 'PENDING', targetId: 'v', targetType: 'vehicle' };
      const pagination = { after: url.includes('after') ? null : 'next', before: null };
      const body = method === 'GET' ? { data: [{ id: url }], pagination } : action;
      json(response, 200, body);
    });
    await use(clientOf(server));
    return server.received
      .map(({ url, body, headers }) => [url, headers['x-run'], body].join(' ').trim())
      .toSorted();
  }

  it('What a call was given stays as it was when the caller changes it for the next call', async () => {
    const sent = await sentBy(async (enode) => {
      const params = { maxCurrent: 1 };
      const options = { headers: { 'x-run': 'first' } };
      const first = enode.vehicles.setMaxCurrent('a', params, options);
      params.maxCurrent = 2;
      options.headers['x-run'] = 'second';
      await Promise.all([first, enode.vehicles.setMaxCurrent('b', params, options)]);
    });
    expect(sent).toEqual([
      '/vehicles/a/max-current first {"maxCurrent":1}',
      '/vehicles/b/max-current second {"maxCurrent":2}',
    ]);
  });

  it('What a call was given stays as it was in raw calls and in requests without a method', async () => {
    const sent = await sentBy(async (enode) => {
      const headers = new Headers({ 'x-run': 'first' });
      const params = { path: { vehicleId: 'a' } };
      const body = { maxCurrent: 1 };
      const raw = enode.raw.POST('/vehicles/{vehicleId}/max-current', { params, body, headers });
      params.path.vehicleId = 'b';
      body.maxCurrent = 2;
      headers.set('x-run', 'second');
      const free = enode.request({
        method: 'POST',
        path: '/vehicles/{vehicleId}/max-current',
        params: params.path,
        body,
        headers,
      });
      params.path.vehicleId = 'c';
      body.maxCurrent = 3;
      headers.set('x-run', 'third');
      await Promise.all([raw, free]);
    });
    expect(sent).toEqual([
      '/vehicles/a/max-current first {"maxCurrent":1}',
      '/vehicles/b/max-current second {"maxCurrent":2}',
    ]);
  });

  it('What a call was given holds for all pages of a list', async () => {
    const sent = await sentBy(async (enode) => {
      const params = { pageSize: 1 };
      const options = { headers: { 'x-run': 'first' } };
      for await (const vehicle of enode.user('u').vehicles.list(params, options)) {
        expect(vehicle.id).not.toBe('');
        params.pageSize = 2;
        options.headers = { 'x-run': 'second' };
      }
    });
    expect(sent).toEqual([
      '/users/u/vehicles?after=next&pageSize=1 first',
      '/users/u/vehicles?pageSize=1 first',
    ]);
  });
});
