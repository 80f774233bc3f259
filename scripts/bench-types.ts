/**
 * What it costs the compiler to check a file that calls every operation of a version once: through the client's
 * methods, and with openapi-fetch alone. Instantiations are exact and the same on every machine; times are not.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './bench/median.ts';
import { tables } from '../src/versions/tables.ts';
import { bareConsumer, facadeConsumer, withoutCalls } from './bench/type-consumers.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(root, 'node_modules/.bin/tsc');
const rounds = 5;
const folder = await mkdtemp(join(tmpdir(), 'enode-types-'));
const library = join(folder, 'library');
const names = Object.keys(tables).toSorted() as (keyof typeof tables)[];
const newest = names.at(-1)!;

interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

/** Compiles one file against the declarations that users get. */
async function cost(source: string): Promise<Cost> {
  const file = join(folder, 'consumer.ts');
  await writeFile(file, source);
  const options =
    '--strict --noEmit --skipLibCheck --target es2023 --lib es2023,dom,dom.iterable --module nodenext --types';
  const seconds: number[] = [];
  let instantiations = 0;
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(tsc, [...options.split(' '), '', '--extendedDiagnostics', 'consumer.ts'], {
      cwd: folder,
    }).catch((error: { stdout?: string }) => {
      throw new Error(`the consumer does not compile:\n${error.stdout?.slice(0, 2000)}`);
    });
    instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]);
    seconds.push(Number(/^Check time:\s+([\d.]+)s/m.exec(stdout)?.[1]));
  }
  return { instantiations, seconds: median(seconds) };
}

/** The cost of the calls alone: the file, less the same file without calls. */
async function calls(source: string): Promise<Cost> {
  const all = await cost(source);
  const imports = await cost(withoutCalls(source));
  return {
    instantiations: all.instantiations - imports.instantiations,
    seconds: all.seconds - imports.seconds,
  };
}

/** Adds a version to the declarations, as if it had been generated: a copy of the newest under another name. */
async function addVersion(copied: string, added: string): Promise<void> {
  await cp(join(library, 'generated', copied), join(library, 'generated', added), { recursive: true });
  const index = join(library, 'generated/index.d.ts');
  const text = await readFile(index, 'utf8');
  await writeFile(
    index,
    text
      .replaceAll(/^ +(readonly )?"([\d-]+)":[^;{]*;\n/gm, (line, _readonly, version: string) =>
        version === copied ? line + line.replaceAll(copied, added) : line,
      )
      .replace(`| "${copied}"`, `| "${copied}" | "${added}"`),
  );
}

const shown = (name: string, { instantiations, seconds }: Cost, bare: Cost): void =>
  console.log(
    `${name.padEnd(44)} ${String(instantiations).padStart(9)} ${(instantiations / bare.instantiations).toFixed(4).padStart(8)} ${seconds.toFixed(3).padStart(9)} s`,
  );

try {
  await run(
    tsc,
    ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--declarationMap', 'false', '--outDir', library],
    { cwd: root },
  );
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  console.log(`TypeScript ${(await run(tsc, ['--version'])).stdout.trim().split(' ').at(-1)}, calls alone`);
  console.log(`${''.padEnd(44)} ${'instant.'.padStart(9)} ${'of bare'.padStart(8)} ${'check'.padStart(9)}`);
  let bare: Cost | undefined;
  // The newest last: what follows is measured against it.
  for (const version of names) {
    bare = await calls(await bareConsumer(version));
    shown(`${version}, openapi-fetch alone`, bare, bare);
    shown(`${version}, methods of the client`, await calls(facadeConsumer([version])), bare);
  }
  const one = bare!;
  shown(`all ${names.length} versions in one file`, await calls(facadeConsumer(names)), one);
  await addVersion(newest, '2099-01-01');
  const more = `${newest}, in a library of ${names.length + 1} versions`;
  shown(more, await calls(facadeConsumer([newest])), one);
} finally {
  await rm(folder, { recursive: true, force: true });
}
