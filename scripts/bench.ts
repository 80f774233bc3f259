/**
 * Throughput and CPU of calls beside others: writes docs/performance.md and docs/performance.svg.
 *
 *   node scripts/bench.ts --rounds 15 --nodes 22,26
 *   node scripts/bench.ts --only 64 --dry      (scenarios whose name holds 64; writes nothing)
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { pageOf } from './bench/page.ts';
import { pictureOf } from './bench/picture.ts';
import { scenarioName, scenarios, type Report } from './bench/scenario.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    calls: { type: 'string', default: '1000' },
    nodes: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    dry: { type: 'boolean', default: false },
  },
});
const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const program = at('bench/run-scenario.ts');
const env = { ...process.env, NODE_EXTRA_CA_CERTS: at('../test/fixtures/tls/cert.pem') };

/** How to start Node: the one that runs this, and others by their version. */
const runtimes: readonly (readonly string[])[] = [
  [process.execPath],
  ...values.nodes
    .split(',')
    .filter((version) => version !== '')
    .map((version) => ['npx', '--yes', '--package', `node@${version}`, 'node']),
];

/** What else the machine had to do. */
const [load = 0] = loadavg();
const reports: Report[] = [];
for (const [command, ...before] of runtimes) {
  for (const scenario of scenarios) {
    if (!scenarioName(scenario).includes(values.only)) continue;
    const job = { scenario, rounds: Number(values.rounds), calls: Number(values.calls) };
    const { stdout } = await run(command!, [...before, program, JSON.stringify(job)], { env });
    const report = JSON.parse(stdout.trim().split('\n').at(-1)!) as Report;
    reports.push(report);
    console.log(`\n${report.runtime}, ${scenarioName(scenario)}: ratios to bare fetch`);
    for (const { name, throughput, cpu } of report.results) {
      console.log(
        `${name.padEnd(36)}throughput ${throughput.middle.toFixed(2).padStart(5)}   CPU ${cpu.middle.toFixed(2).padStart(5)}`,
      );
    }
  }
}

if (!values.dry) {
  const [{ model } = { model: 'a machine of unknown make' }] = cpus();
  const machine = `${model.trim()} (${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB) with a load of ${load.toFixed(1)} from other work`;
  const pictured = reports.find(({ scenario }) => scenario.concurrency === 64) ?? reports[0]!;
  writeFileSync(at('../docs/performance.svg'), pictureOf(pictured));
  writeFileSync(
    at('../docs/performance.md'),
    pageOf(reports, machine, new Date().toISOString().slice(0, 10)),
  );
}
