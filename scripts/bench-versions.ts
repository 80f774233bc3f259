/**
 * What a further API version costs a process: milliseconds to import and memory held, each in a process of its own,
 * the medians of several, beside the client of one version. Types cost nothing at run time, tables of methods are in
 * the core, tables of options are loaded by the first call, schemas by the import of a webhook entry.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { versions } from '../generated/index.ts';
import { median } from './bench/median.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = 7;
const names = Object.keys(versions);
const newest = names.at(-1)!;

interface Cost {
  readonly ms: number;
  readonly kB: number;
}

/** Runs steps in a new process, after `before`, and measures them alone. */
async function cost(folder: string, before: readonly string[], steps: readonly string[]): Promise<Cost> {
  const program = `
    import { setFlagsFromString } from 'node:v8';
    import { runInNewContext } from 'node:vm';
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const kept = [];
    const target = { apiUrl: 'http://localhost:1', oauthUrl: 'http://localhost:1/token', clientId: 'a', clientSecret: 'b' };
    const fetch = async (url) => new Response(String(url).endsWith('token')
      ? '{"access_token":"t","expires_in":3599,"token_type":"bearer","scope":""}' : '[]');
    ${before.join('\n')}
    collect();
    const heap = process.memoryUsage().heapUsed;
    const startedAt = performance.now();
    ${steps.join('\n')}
    const ms = performance.now() - startedAt;
    collect();
    console.log(JSON.stringify({ ms, kB: (process.memoryUsage().heapUsed - heap) / 1000, kept: kept.length }));
  `;
  await writeFile(join(folder, 'program.mjs'), program);
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder });
    costs.push(JSON.parse(stdout) as Cost);
  }
  return { ms: median(costs.map(({ ms }) => ms)), kB: median(costs.map(({ kB }) => kB)) };
}

const importClient = "const { createEnode } = await import('./dist/src/index.js'); kept.push(createEnode);";
const createFirst = `const enode = createEnode({ version: '${newest}', ...target, fetch }); kept.push(enode);`;
const use = (version: string) => [
  `const c${version.replaceAll('-', '')} = enode.at('${version}');`,
  `await c${version.replaceAll('-', '')}.raw.GET('/vehicles'); await c${version.replaceAll('-', '')}.vehicles.list();`,
];
const receive = (version: string) => [
  `kept.push(await import('./dist/src/webhooks/versions/${version}.js'));`,
];

const folder = await mkdtemp(join(tmpdir(), 'enode-versions-'));
try {
  await run(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')],
    {
      cwd: root,
    },
  );
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const rows: [string, Cost][] = [
    ['import of the core', await cost(folder, [], [importClient])],
    [
      `client of ${newest}, and its first call`,
      await cost(folder, [importClient], [createFirst, ...use(newest)]),
    ],
  ];
  for (const version of names.slice(0, -1)) {
    const others = names.slice(names.indexOf(version) + 1).toReversed();
    const before = [importClient, createFirst, ...others.flatMap(use)];
    rows.push([`… and ${version} beside it`, await cost(folder, before, use(version))]);
  }
  const importWebhooks = "kept.push(await import('./dist/src/webhooks/index.js'));";
  rows.push(['import of the webhooks entry', await cost(folder, [], [importWebhooks])]);
  rows.push([`schemas of ${newest}, zod with them`, await cost(folder, [importWebhooks], receive(newest))]);
  for (const version of names.slice(0, -1)) {
    const before = [importWebhooks, ...receive(newest)];
    rows.push([`… and of ${version} beside them`, await cost(folder, before, receive(version))]);
  }
  const first = rows[0]![1];
  console.log(`Node ${process.version}, medians of ${rounds} processes; ratios to the import of the core\n`);
  for (const [name, { ms, kB }] of rows) {
    const ratio = `${(ms / first.ms).toFixed(2)} x`;
    console.log(
      `${name.padEnd(44)}${`${ms.toFixed(1)} ms`.padStart(10)}${ratio.padStart(9)}${`${kB.toFixed(0)} kB`.padStart(10)}`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
