/**
 * Compiles src/ by each TypeScript that is named, for each way of finding modules, without DOM and without leaving out
 * the library's own declarations, and writes the declarations of src/ itself. Projects are ESM, except in the mode
 * `commonjs`, which needs TypeScript 5.8: no older one lets `require` find an ESM package.
 *
 * node compile.mjs [--modes nodenext,bundler] <package of a TypeScript>…
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const modes = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  commonjs: { module: 'nodenext', moduleResolution: 'nodenext' },
};
/** Longer than what an application writes about itself: the library's types stand in it by their names. */
const longest = { 'app.d.ts': 3000, 'webhooks.d.ts': 1500, 'every-version.d.ts': 1500 };

const importClause = ', { with: { "resolution-mode": "import" } }';

const args = process.argv.slice(2);
const chosen = args[0] === '--modes' ? args.splice(0, 2)[1].split(',') : Object.keys(modes);
const { resolve } = createRequire(import.meta.url);
let failures = 0;

for (const name of args) {
  const file = resolve(`${name}/package.json`);
  const { version, bin } = JSON.parse(readFileSync(file, 'utf8'));
  const tsc = join(dirname(file), bin.tsc ?? bin.tsc6);
  for (const mode of chosen) {
    if (mode === 'commonjs' && /^5\.[0-7]\./.test(version)) continue;
    // The nearest package.json says what the files of src/ are.
    writeFileSync('src/package.json', JSON.stringify({ type: mode === 'commonjs' ? 'commonjs' : 'module' }));
    const problems = compile(tsc, modes[mode]);
    console.log(`${problems === '' ? 'compiles' : 'FAILED'} TypeScript ${version} ${mode}`);
    if (problems === '') continue;
    failures++;
    console.log(problems);
  }
}
process.exitCode = failures === 0 ? 0 : 1;

/** What is wrong; nothing where all is well. */
function compile(tsc, mode) {
  rmSync('out', { recursive: true, force: true });
  const compilerOptions = {
    ...mode,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    declaration: true,
    rootDir: 'src',
    outDir: 'out',
  };
  writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
  try {
    execFileSync(process.execPath, [tsc, '-p', '.'], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return String(error.stdout || error.message).slice(0, 4000);
  }
  return Object.entries(longest)
    .flatMap(([name, most]) => {
      // What TypeScript adds to each import from CommonJS is not ours.
      const text = readFileSync(join('out', name), 'utf8').replaceAll(importClause, '');
      const faults = [
        text.length > most && `${text.length} characters long, more than ${most}`,
        /components\[|\.\.\/node_modules|import\("(?!enode-client)/.test(text) &&
          'names what is not exported',
      ];
      return faults.filter(Boolean).map((fault) => `out/${name} is ${fault}:\n${text}`);
    })
    .join('\n');
}
