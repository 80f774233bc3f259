/**
 * Real small projects that install the packed tarball from the registry's neighbours and run: `make consumers`, or
 * `node test/consumers/run.ts express-4 jest-esm` for some of them. Each is copied out of the repository first, so that
 * nothing of it is found by accident.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const [option, ...named] = process.argv.slice(2);
/** `--examples`: the projects that show how it is done; else those that show that it works. */
const here = join(root, option === '--examples' ? 'examples' : 'test/consumers');
/** The Node of the repository before any other. */
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
  // A consumer says nothing of itself to others.
  NEXT_TELEMETRY_DISABLED: '1',
};

const entries = await readdir(here, { withFileTypes: true });
const all = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const wanted = option === '--examples' ? named : process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0)
  throw new Error(`There is no consumer ${unknown.join(', ')}; there are: ${all.join(', ')}`);

const folder = await mkdtemp(join(tmpdir(), 'enode-consumers-'));
let failures = 0;
try {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, env });
  const tarball = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  for (const name of wanted.length > 0 ? wanted : all) {
    const startedAt = performance.now();
    const problem = await tryOut(name, tarball);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (problem === undefined) continue;
    failures++;
    console.log(problem.replaceAll(/^/gm, '       '));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

/** What went wrong; `undefined` when nothing did. */
async function tryOut(name: string, tarball: string): Promise<string | undefined> {
  const project = join(folder, name);
  await cp(join(here, name), project, { recursive: true });
  const options = { cwd: project, env, timeout: 1_800_000, maxBuffer: 2 ** 26 };
  try {
    await run(
      'npm',
      ['install', '--no-audit', '--no-fund', '--no-save', '--prefer-offline', tarball],
      options,
    );
    await run('npm', ['test', '--silent'], options);
    return undefined;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    return `${message}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`;
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}
