/**
 * What it costs to take in a delivery of 100 events: verified, parsed and validated, beside the least that any
 * receiver has to do, and the check alone beside those of other libraries. Machines are noisy: rounds alternate
 * between the contenders in random order, ratios are taken within a round, medians printed.
 */
import { parseArgs } from 'node:util';
import { median } from './bench/median.ts';
import { runtimeName } from './bench/runtime-name.ts';
import { floors, webhookContenders, type WebhookContender } from './bench/webhook-contenders.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '25' },
    deliveries: { type: 'string', default: '40' },
    'at-once': { type: 'string', default: '8' },
  },
});
const rounds = Number(values.rounds);
const deliveries = Number(values.deliveries);

const atOnce = Number(values['at-once']);

interface Measure {
  readonly perSecond: number;
  readonly atOncePerSecond: number;
  readonly cpuMicros: number;
}

async function perSecond(take: WebhookContender['take'], workers: number): Promise<number> {
  let left = deliveries;
  const startedAt = performance.now();
  const worker = async () => {
    while (left-- > 0) await take();
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return (deliveries * 1000) / (performance.now() - startedAt);
}

async function measure(take: WebhookContender['take']): Promise<Measure> {
  const cpu = process.cpuUsage();
  const alone = await perSecond(take, 1);
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: alone,
    atOncePerSecond: await perSecond(take, atOnce),
    cpuMicros: (user + system) / deliveries,
  };
}

const { bytes, contenders } = await webhookContenders();
const results = new Map<string, Measure[]>(contenders.map(({ name }) => [name, []]));
for (let round = -3; round < rounds; round++) {
  for (const { name, take } of contenders.toSorted(() => Math.random() - 0.5)) {
    const result = await measure(take);
    if (round >= 0) results.get(name)!.push(result); // the first rounds warm up
  }
}

console.log(
  `${runtimeName}, a delivery of 100 events, ${Math.round(bytes / 1000)} kB, medians of ${rounds} rounds of ${deliveries}`,
);
for (const floor of floors) {
  const least = results.get(floor)!;
  const micros = Math.round(1e6 / median(least.map((result) => result.perSecond)));
  console.log(
    `\n${`ratio to ${floor} (${micros} µs)`.padEnd(44)}one at a time${`${atOnce} at once`.padStart(12)}${'CPU'.padStart(8)}`,
  );
  for (const { name } of contenders.filter((contender) => contender.floor === floor)) {
    const ratio = (key: keyof Measure) =>
      median(results.get(name)!.map((result, round) => result[key] / least[round]![key])).toFixed(2);
    console.log(
      `${name.padEnd(44)}${ratio('perSecond').padStart(13)}${ratio('atOncePerSecond').padStart(12)}${ratio('cpuMicros').padStart(8)}`,
    );
  }
}
