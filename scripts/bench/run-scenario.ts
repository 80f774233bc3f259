/**
 * Measures all contenders in one scenario, in random order in each round, and sends what came of it to the process
 * that began this one. Ratios are taken within a round, since machines are noisy.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { contenders, floorName, type Contender } from './contenders.ts';
import { median } from './median.ts';
import { runtimeName } from './runtime-name.ts';
import { spreadOf, type Report, type Scenario } from './scenario.ts';

interface Measure {
  readonly perSecond: number;
  readonly cpuMicros: number;
}

const { scenario, rounds, calls } = JSON.parse(process.argv[2]!) as {
  scenario: Scenario;
  rounds: number;
  calls: number;
};
const { concurrency, latencyMs, tls } = scenario;

async function measure(call: Contender['call']): Promise<Measure> {
  let left = calls;
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: calls / seconds, cpuMicros: (user + system) / calls };
}

function shuffled<T>(list: readonly T[]): T[] {
  const order = new Map(list.map((one) => [one, Math.random()]));
  return list.toSorted((a, b) => order.get(a)! - order.get(b)!);
}

const server = fork(
  fileURLToPath(new URL('server.ts', import.meta.url)),
  [String(latencyMs), tls ? 'tls' : ''],
  { execPath: process.env['BENCH_SERVER'] ?? process.execPath },
);
const [port] = (await once(server, 'message')) as [number];
const all = await contenders(tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`);
const measures = new Map<string, Measure[]>(all.map(({ name }) => [name, []]));
for (let round = -2; round < rounds; round++) {
  for (const { name, call } of shuffled(all)) {
    const result = await measure(call);
    if (round >= 0) measures.get(name)!.push(result); // the first rounds warm up
  }
}
server.disconnect();

const floor = measures.get(floorName)!;
const report: Report = {
  runtime: runtimeName,
  scenario,
  rounds,
  calls,
  floor: {
    perSecond: median(floor.map(({ perSecond }) => perSecond)),
    cpuMicros: median(floor.map(({ cpuMicros }) => cpuMicros)),
  },
  results: [...measures].map(([name, list]) => ({
    name,
    throughput: spreadOf(list.map(({ perSecond }, round) => perSecond / floor[round]!.perSecond)),
    cpu: spreadOf(list.map(({ cpuMicros }, round) => cpuMicros / floor[round]!.cpuMicros)),
  })),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exit(0);
