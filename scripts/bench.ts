/**
 * Throughput and CPU per call of this client beside others, on loopback, 64 calls at once. Machines are noisy:
 * rounds alternate between the contenders in random order, ratios are taken within a round, medians printed.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contenders, type Contender } from './bench/contenders.ts';
import { median } from './bench/median.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    calls: { type: 'string', default: '2000' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
const calls = Number(values.calls);
const concurrency = 64;

interface Measure {
  readonly perSecond: number;
  readonly cpuMicros: number;
}

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

const server = fork(fileURLToPath(new URL('bench/server.ts', import.meta.url)));
const [port] = (await once(server, 'message')) as [number];
const all = contenders(`http://127.0.0.1:${port}`).filter(
  ({ name }) => name === 'bare fetch' || name.includes(values.only),
);

const results = new Map<string, Measure[]>(all.map(({ name }) => [name, []]));
for (let round = -2; round < rounds; round++) {
  for (const { name, call } of all.toSorted(() => Math.random() - 0.5)) {
    const result = await measure(call);
    if (round >= 0) results.get(name)!.push(result); // the first rounds warm up
  }
}
server.disconnect();

const floor = results.get('bare fetch')!;
console.log(
  `Node ${process.version}, ${concurrency} calls at once, 3 KB answers, medians of ${rounds} rounds of ${calls} calls`,
);
console.log(
  `bare fetch: ${Math.round(median(floor.map(({ perSecond }) => perSecond)))} calls/s, ${Math.round(median(floor.map(({ cpuMicros }) => cpuMicros)))} µs CPU a call\n`,
);
console.log('ratio to bare fetch                 throughput   CPU per call');
for (const [name, list] of results) {
  const throughput = median(list.map(({ perSecond }, round) => perSecond / floor[round]!.perSecond));
  const cpu = median(list.map(({ cpuMicros }, round) => cpuMicros / floor[round]!.cpuMicros));
  console.log(`${name.padEnd(36)}${throughput.toFixed(2).padStart(10)}${cpu.toFixed(2).padStart(15)}`);
}
