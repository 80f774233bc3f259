/**
 * Ten thousand waits for actions at once, against a server that exists only in this process: how many polls they
 * cost, how much memory, how many timers, and how long after its end an action is known to have ended. Time runs
 * faster than real time, with all defaults as they are.
 *
 *   node scripts/bench-actions.ts --waits 10000 --speed 40 --latency 100
 */
import { setFlagsFromString } from 'node:v8';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { createActions, type ActionClock, type ActionPort, type RawAction } from '../src/actions/index.ts';

const { values } = parseArgs({
  options: {
    waits: { type: 'string', default: '10000' },
    /** Seconds that pass in one real second. */
    speed: { type: 'string', default: '40' },
    /** Milliseconds that the server takes for a response. */
    latency: { type: 'string', default: '100' },
    concurrency: { type: 'string', default: '8' },
  },
});
const [waits, speed, latency, concurrency] = [
  Number(values.waits),
  Number(values.speed),
  Number(values.latency),
  Number(values.concurrency),
] as const;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const now = () => performance.now() * speed;
const date = () => performance.timeOrigin + now();
const iso = (at: number) => new Date(at).toISOString();

/** Counts what the room does with timers. */
const timers = { set: 0, live: 0, most: 0 };
const clock: ActionClock = {
  now,
  date,
  setTimer: (ms, run) => {
    timers.set++;
    timers.most = Math.max(timers.most, ++timers.live);
    const timer = setTimeout(() => {
      timers.live--;
      run();
    }, ms / speed);
    return () => {
      timers.live--;
      clearTimeout(timer);
    };
  },
};

/** The server: one interval answers what is due, so that it adds no timer per poll. */
class Server {
  readonly #actions = new Map<string, { readonly createdAt: number; readonly endsAt: number }>();
  readonly #asked: { readonly at: number; readonly response: () => void }[] = [];
  readonly #interval = setInterval(() => this.#tick(), 1);
  readonly #onEnd: ((action: RawAction) => void) | undefined;
  readonly #ends: { readonly at: number; readonly id: string }[] = [];
  polls = 0;
  most = 0;

  constructor(onEnd?: (action: RawAction) => void) {
    this.#onEnd = onEnd;
  }

  /** Most devices follow in about 20 s, some take minutes. */
  create(id: string): RawAction {
    const takes = -Math.log(1 - Math.random()) * (Math.random() < 0.9 ? 20_000 : 60_000);
    const action = { createdAt: date(), endsAt: date() + takes };
    this.#actions.set(id, action);
    this.#ends.push({ at: action.endsAt, id });
    return this.read(id);
  }

  endOf = (id: string): number => this.#actions.get(id)!.endsAt;

  read(id: string): RawAction {
    const { createdAt, endsAt } = this.#actions.get(id)!;
    const ended = date() >= endsAt;
    const updatedAt = iso(ended ? endsAt : createdAt);
    return {
      id,
      state: ended ? 'CONFIRMED' : 'PENDING',
      createdAt: iso(createdAt),
      updatedAt,
      completedAt: ended ? updatedAt : null,
      targetId: `vehicle-${id}`,
      targetType: 'vehicle',
      failureReason: null,
    };
  }

  poll = (id: string): Promise<RawAction> =>
    new Promise((resolve) => {
      this.polls++;
      this.#asked.push({ at: now() + latency, response: () => resolve(this.read(id)) });
      this.most = Math.max(this.most, this.#asked.length);
    });

  /** Events are sent in the order in which actions end. */
  sendEvents(): void {
    this.#ends.sort((a, b) => b.at - a.at);
  }

  #tick(): void {
    while (this.#asked[0] !== undefined && this.#asked[0].at <= now()) this.#asked.shift()!.response();
    if (this.#onEnd === undefined) return;
    while ((this.#ends.at(-1)?.at ?? Infinity) <= date()) this.#onEnd(this.read(this.#ends.pop()!.id));
  }

  stop(): void {
    clearInterval(this.#interval);
  }
}

interface Scenario {
  readonly name: string;
  readonly events: boolean;
  readonly poll: boolean;
  readonly signal: boolean;
}

async function measure({ name, events, poll, signal }: Scenario): Promise<Record<string, string>> {
  const server = new Server(events ? (action) => room.settle(action) : undefined);
  const port: ActionPort = { poll: server.poll, cancel: server.poll };
  const ports = { vehicles: port, chargers: port, hvacs: port, batteries: port };
  const room = createActions({ ports, version: '2024-10-01', clock, concurrency });
  const shared = new AbortController();
  Object.assign(timers, { set: 0, live: 0, most: 0 });
  const handles = [];
  for (let index = 0; index < waits; index++) {
    const data = server.create(`${name} ${index}`);
    handles.push(await room.start('vehicles', () => ({ data, response: new Response() })));
  }
  server.sendEvents();

  collect();
  const before = process.memoryUsage();
  let { heapUsed, rss } = before;
  const startedAt = now();
  const cpu = process.cpuUsage();
  const late: number[] = [];
  let pending = 0;
  let begunAt = Infinity;
  const options = { ...(poll ? {} : { poll: false as const }), ...(signal ? { signal: shared.signal } : {}) };
  const all = handles.map(async (handle) => {
    const outcome = await handle.wait(options);
    if (outcome.status === 'pending') pending++;
    else late.push(Math.max(0, date() - Math.max(server.endOf(handle.id!), begunAt)));
  });
  const begunIn = (now() - startedAt) / speed;
  collect();
  // What ended while the waits were being made was not waited for.
  begunAt = date();
  const held = process.memoryUsage().heapUsed - before.heapUsed;
  const sampling = setInterval(() => {
    const usage = process.memoryUsage();
    heapUsed = Math.max(heapUsed, usage.heapUsed);
    rss = Math.max(rss, usage.rss);
  }, 20);
  await Promise.all(all);
  clearInterval(sampling);
  server.stop();
  const { user, system } = process.cpuUsage(cpu);
  late.sort((a, b) => a - b);
  const seconds = (share: number) =>
    `${((late[Math.floor((late.length - 1) * share)] ?? NaN) / 1000).toFixed(1)} s`;
  return {
    scenario: name,
    'begun in': `${begunIn.toFixed(0)} ms`,
    'all done after': `${((now() - startedAt) / 1000).toFixed(0)} s`,
    polls: `${server.polls}`,
    'most at once': `${server.most}`,
    'known late (median)': seconds(0.5),
    '(99 %)': seconds(0.99),
    'still pending': `${pending}`,
    'timers set': `${timers.set}`,
    'most timers': `${timers.most}`,
    'timers left': `${timers.live}`,
    'held a wait': `${(held / waits).toFixed(0)} B`,
    'peak heap': `+${((heapUsed - before.heapUsed) / 2 ** 20).toFixed(1)} MB`,
    'peak rss': `${(rss / 2 ** 20).toFixed(0)} MB`,
    cpu: `${((user + system) / 1e6).toFixed(1)} s`,
  };
}

const scenarios: readonly Scenario[] = [
  { name: 'polls only', events: false, poll: true, signal: false },
  { name: 'polls and events', events: true, poll: true, signal: false },
  { name: 'events only', events: true, poll: false, signal: false },
  { name: 'events, one signal', events: true, poll: false, signal: true },
];
console.log(
  `Node ${process.version}, ${waits} waits at once, ${concurrency} polls once, responses after ${latency} ms, time ${speed} times as fast`,
);
const results = [];
for (const scenario of scenarios) results.push(await measure(scenario));
const [head = {}] = results;
for (const row of Object.keys(head)) {
  console.log(row.padEnd(22) + results.map((result) => result[row]!.padStart(20)).join(''));
}
