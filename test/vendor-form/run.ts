/**
 * What a maintainer does on the day the vendor's documents change, in a copy of the project: pull documents in other
 * words, generate, check types, style and words, run the suites. The seed decides the words; it is printed.
 *
 *   node test/vendor-form/run.ts [seed]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { versions } from '../../generated/index.ts';
import { randomOf } from './random.ts';
import { idiomNames, rewrite } from './rewrite.ts';
import type { Node } from './tree.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const suites = [
  'test/docs',
  'test/drift',
  'test/facade',
  'test/link',
  'test/types',
  'test/webhooks/parse',
  'test/simulator',
  'examples',
  'test/actions/simulator.test.ts',
];
const node = process.execPath;
// Rewriting does not make tests slower; machines are sometimes busy.
const patience = ['--testTimeout', '120000', '--hookTimeout', '120000'];
const seed = Number(process.argv[2] ?? Date.now() % 100_000);
const copy = mkdtempSync(join(tmpdir(), 'vendor-form-'));

function run(what: string, args: string[]): void {
  console.log(`vendor-form (seed ${seed}): ${what}`);
  const { status } = spawnSync(node, args, { cwd: copy, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`vendor-form: ${what} failed; the project is left in ${copy}; again: seed ${seed}`);
  process.exit(1);
}

const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
  cwd: project,
  encoding: 'utf8',
}).split('\0');
for (const file of files.filter((name) => name !== '')) cpSync(join(project, file), join(copy, file));
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));

const random = randomOf(seed);
for (const version of Object.keys(versions)) {
  // Raw calls name paths as the document does: other names of parameters would change tests and examples.
  const names = idiomNames.filter((name) => random.chance(0.3) && !name.startsWith('paths: other names'));
  const document = parse(readFileSync(join(project, 'openapi', `${version}.yaml`), 'utf8')) as Node;
  const from = join(copy, `${version}.json`);
  writeFileSync(from, JSON.stringify(rewrite(document, names, seed)));
  console.log(`${version}: ${names.join(', ')}`);
  run(`pull ${version}`, ['scripts/pull.ts', '--version', version, '--from', from]);
}
run('generate', ['scripts/generate.ts']);
run('texts for machines', ['scripts/llms.ts']);
run('reports between versions', ['scripts/diff.ts', '--all', '--out', 'openapi/changes']);
run('drift', ['scripts/generate.ts', '--check']);
run('documents', ['scripts/check-documents.ts']);
run('types', ['node_modules/.bin/tsc', '-p', 'tsconfig.json']);
run('lint', ['node_modules/.bin/oxlint', '--type-aware', '--deny-warnings']);
run('words', ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary']);
run('suites', [
  'node_modules/vitest/vitest.mjs',
  'run',
  ...suites,
  '--exclude',
  '**/*.browser.test.ts',
  ...patience,
]);
rmSync(copy, { recursive: true });
