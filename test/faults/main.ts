/**
 * Thousands of seeded runs of the client against a hostile server, with what must hold in each of them and after
 * all of them. Prints what was violated, with the seed that repeats it alone, and ends with 1 if anything was.
 *
 *   node --expose-gc test/faults/main.ts --runs 10000
 *   node --expose-gc test/faults/main.ts --seed 1234
 */
import { getEventListeners, once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { format, parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { isEnodeError } from '../../src/index.ts';
import { apiMoods } from './api-moods.ts';
import type { ServerPorts, ServerReport } from './hostile-server.ts';
import { isLate, Runner, type Result } from './run.ts';
import { scenarioOf, type Scenario } from './scenario.ts';
import { secretsIn } from './secrets.ts';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    concurrency: { type: 'string', default: '40' },
  },
});
const seeds =
  flags.seed === undefined ? Array.from({ length: Number(flags.runs) }, (_, n) => n) : [Number(flags.seed)];

const violations: string[] = [];
const print = (...texts: unknown[]) => process.stdout.write(`${format(...texts)}\n`);

// What the process says on its own is part of what is judged.
const said: string[] = [];
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[method] = (...texts: unknown[]) => void said.push(format(...texts));
}
process.on('warning', (warning) => said.push(String(warning)));
process.on('unhandledRejection', (reason) => violations.push(`unhandled rejection: ${format(reason)}`));
process.on('uncaughtException', (error) => {
  print(`VIOLATED uncaught exception: ${format(error)}`);
  process.exit(1);
});

const worker = new Worker(new URL('hostile-server.ts', import.meta.url));
const [ports] = (await once(worker, 'message')) as [ServerPorts];
const runner = new Runner(ports, await unusedPort());
// A token for the runs that are not about tokens, and the modules that only failing calls load.
for (const mood of ['good', '500', 'reset after the request', '204', '429'] as const) {
  await runner.run({ ...scenarioOf(0), fault: { kind: 'api', mood }, timeoutMs: 10_000 });
}

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
const heap: number[] = [];
// Without the results: the heap shows what the client holds, not ten thousand errors that we hold.
const finished: { scenario: Scenario; durationMs: number; ending: string }[] = [];
const queue = seeds.map(scenarioOf);
let next = 0;

const startedAt = performance.now();
await Promise.all(
  Array.from({ length: Number(flags.concurrency) }, async () => {
    for (let scenario = queue[next++]; scenario !== undefined; scenario = queue[next++]) {
      const { result, durationMs, violations: violated } = await runner.run(scenario);
      for (const text of violated) violations.push(`${label(scenario)}: ${text}`);
      finished.push({ scenario, durationMs, ending: endingOf(result) });
      if (finished.length % 200 === 0) heap.push(heapMb());
    }
  }),
);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);

const longestPauseMs = delay.max / 1e6;
for (const done of finished) {
  if (isLate(done, longestPauseMs)) {
    violations.push(
      `${label(done.scenario)}: took ${Math.round(done.durationMs)} of ${done.scenario.timeoutMs} ms`,
    );
  }
}
const settledMs = await untilQuiet();
worker.postMessage('report');
const [report] = (await once(worker, 'message')) as [ServerReport];
judgeRequests(report);
judgeLeftovers();

const endings = new Map<string, Map<string, number>>();
for (const { scenario, ending } of finished) {
  const fault = `${scenario.fault.kind}: ${scenario.fault.mood}`;
  const counts = endings.get(fault) ?? new Map<string, number>();
  endings.set(fault, counts.set(ending, (counts.get(ending) ?? 0) + 1));
}
for (const [fault, counts] of endings) {
  print(fault.padEnd(48), [...counts].map(([ending, count]) => `${ending} ${count}`).join(', '));
}
print(`${seeds.length} runs in ${seconds} s, heap in MB ${heap.map((mb) => mb.toFixed(1)).join(' ')}`);
print(
  `quiet after ${Math.round(settledMs)} ms; ${said.length} lines on the console; longest pause of the loop ${Math.round(longestPauseMs)} ms`,
);
for (const text of violations) print(`VIOLATED ${text}`);
print(violations.length === 0 ? 'nothing was violated' : `${violations.length} violations`);
process.exit(violations.length === 0 ? 0 : 1);

function endingOf(result: Result): string {
  if (result.kind !== 'error') return result.kind;
  return isEnodeError(result.error) ? result.error.code : 'problem of a raw call';
}

function label({ seed, fault, operation }: Scenario): string {
  return `--seed ${seed} (${fault.kind}: ${fault.mood}, ${operation})`;
}

/** Counts what reached the servers: no command twice, nothing secret elsewhere. */
function judgeRequests({ runs, elsewhere }: ServerReport): void {
  for (const { scenario } of finished) {
    const { fault, operation, seed } = scenario;
    const sent = runs.get(`run-${seed}`)?.sent['POST'] ?? 0;
    const repeats = (fault.kind === 'api' || fault.kind === 'abort') && 'repeats' in apiMoods[fault.mood];
    if (operation === 'command' && sent > 1 && !repeats) {
      violations.push(`${label(scenario)}: the command was sent ${sent} times`);
    }
  }
  for (const { run, carried } of elsewhere) {
    violations.push(
      `${run}: a request reached another origin with ${carried.join(', ') || 'nothing secret'}`,
    );
  }
}

/** What may be left when all calls have ended: nothing. */
function judgeLeftovers(): void {
  const timers = timersLeft();
  if (timers > 0) violations.push(`${timers} timers are left`);
  const listeners = getEventListeners(runner.signal, 'abort').length;
  if (listeners > 0) violations.push(`${listeners} listeners are left on the caller's signal`);
  if (({} as { polluted?: unknown }).polluted !== undefined) violations.push('a prototype was polluted');
  const secret = said.find((line) => secretsIn(line).length > 0);
  if (secret !== undefined) violations.push(`the console shows a secret: ${secret}`);
  const [early, late] = [heap[Math.floor(heap.length / 5)], heap.at(-1)];
  if (early !== undefined && late !== undefined && late > early * 1.25 + 5) {
    violations.push(`the heap grew from ${early.toFixed(1)} to ${late.toFixed(1)} MB`);
  }
}

function timersLeft(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

/** Waits until no timer runs any more, for a second at most. */
async function untilQuiet(): Promise<number> {
  const from = performance.now();
  while (timersLeft() > 0 && performance.now() - from < 1000 + longestPauseMs) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50).unref();
      setImmediate(resolve);
    });
  }
  return performance.now() - from;
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
