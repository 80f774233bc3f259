/**
 * Throughput and CPU of calls beside others, and of deliveries beside the least that a receiver does, on the Node that
 * runs this and on other runtimes: writes docs/performance.md and docs/performance.svg.
 *
 *   node scripts/bench.ts --rounds 15 --runtimes 22,26
 *   node scripts/bench.ts --quick              (fewer rounds of fewer calls)
 *   node scripts/bench.ts --only 64            (scenarios whose name holds 64, or deliveries; writes nothing)
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
    rounds: { type: 'string' },
    calls: { type: 'string' },
    /** Versions of Node, and `bun`, beside the Node that runs this. */
    runtimes: { type: 'string', default: '22,26,bun' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    dry: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 5 : 9));
const calls = Number(values.calls ?? (values.quick ? 300 : 1000));
const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const program = at('bench/run-scenario.ts');
const env = {
  ...process.env,
  NODE_EXTRA_CA_CERTS: at('../test/fixtures/tls/cert.pem'),
  // Whatever the client runs on, the server is the same.
  BENCH_SERVER: process.execPath,
};

/** The program of a runtime: of a version of Node, or the Bun of the tests. */
async function runtime(name: string): Promise<string> {
  if (name === 'bun') return at('../test/runtimes/node_modules/.bin/bun');
  // Once, and not for each scenario: npx takes longer to start than many a scenario to run.
  const found = ['--yes', '--package', `node@${name}`, '--', 'node', '-p', 'process.execPath'];
  return (await run('npx', found)).stdout.trim();
}
const names = values.runtimes.split(',').filter((name) => name !== '');
const runtimes = [process.execPath, ...(await Promise.all(names.map(runtime)))];

/** What else the machine had to do. */
const [load = 0] = loadavg();
const reports: Report[] = [];
const deliveries: string[] = [];
for (const command of runtimes) {
  for (const scenario of scenarios) {
    if (!scenarioName(scenario).includes(values.only)) continue;
    const job = { scenario, rounds, calls };
    const { stdout } = await run(command, [program, JSON.stringify(job)], { env });
    const report = JSON.parse(stdout.trim().split('\n').at(-1)!) as Report;
    reports.push(report);
    console.log(`\n${report.runtime}, ${scenarioName(scenario)}: ratios to bare fetch`);
    for (const { name, throughput, cpu } of report.results) {
      console.log(
        `${name.padEnd(36)}throughput ${throughput.middle.toFixed(2).padStart(5)}   CPU ${cpu.middle.toFixed(2).padStart(5)}`,
      );
    }
  }
  if (!'deliveries'.includes(values.only)) continue;
  const often = ['--rounds', String(rounds * 2), '--deliveries', values.quick ? '20' : '40'];
  const { stdout } = await run(command, [at('bench-webhooks.ts'), ...often], { env });
  deliveries.push(stdout.trim());
  console.log(`\n${stdout}`);
}

if (!values.dry && values.only === '') {
  const [{ model } = { model: 'a machine of unknown make' }] = cpus();
  const machine = `${model.trim()} (${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB) with a load of ${load.toFixed(1)} from other work`;
  const pictured = reports.find(({ scenario }) => scenario.concurrency === 64) ?? reports[0]!;
  writeFileSync(at('../docs/performance.svg'), pictureOf(pictured));
  writeFileSync(
    at('../docs/performance.md'),
    pageOf(reports, deliveries, machine, new Date().toISOString().slice(0, 10)),
  );
}
