import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { asModule, codeBlocks, expectedOutput, type CodeBlock } from './code-blocks.ts';
import { startSandbox } from './sandbox-on-loopback.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What readers of the guides have installed. */
const readersPackages = `
  @types/node undici-types undici vitest express @types/express fastify hono @nestjs/common @nestjs/core reflect-metadata
  rxjs redis ioredis pg @types/pg @opentelemetry/api @opentelemetry/sdk-trace @opentelemetry/context-async-hooks
`.match(/\S+/g)!;

const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  experimentalDecorators: true,
  jsx: 'preserve',
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: ['node'],
  noEmit: true,
};

/** All documents whose code is checked. */
async function documents(): Promise<string[]> {
  const found = ['README.md', 'skills/enode-client/SKILL.md'];
  for (const folder of ['docs', 'docs/guides']) {
    for (const name of await readdir(join(root, folder)))
      if (name.endsWith('.md')) found.push(`${folder}/${name}`);
  }
  return found;
}

/**
 * The code in README and guides, as a user would have it: compiled and run in the project in which the package is
 * installed.
 */
export function checkCodeOfDocuments(project: () => string): void {
  const fileOf = (block: CodeBlock): string =>
    join(project(), 'blocks', `${block.document.replaceAll('/', '_')}.${block.line}.ts`);
  const blocks = async (): Promise<CodeBlock[]> => {
    const lists = (await documents()).map(async (name) =>
      codeBlocks(name, await readFile(join(root, name), 'utf8')),
    );
    return (await Promise.all(lists)).flat();
  };
  const written = async (): Promise<CodeBlock[]> => {
    const code = (await blocks()).filter(({ language }) => language === 'ts');
    await mkdir(join(project(), 'blocks'), { recursive: true });
    for (const block of code) await writeFile(fileOf(block), asModule(block));
    return code;
  };

  it('has code in README, guides and examples that compiles', async () => {
    const code = await written();
    expect(code.length).toBeGreaterThan(50);
    for (const name of readersPackages) {
      const at = join(project(), 'node_modules', name);
      await mkdir(dirname(at), { recursive: true });
      await symlink(join(root, 'node_modules', name), at).catch(() => undefined);
    }
    await cp(join(root, 'docs/code'), join(project(), 'blocks'), { recursive: true });
    await cp(join(root, 'test/examples'), join(project(), 'blocks'), { recursive: true });
    await cp(join(root, 'examples'), join(project(), 'blocks/examples'), {
      recursive: true,
      filter: (path) => !/node_modules|\.next/.test(path),
    });
    await writeFile(
      join(project(), 'blocks/tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['.'] }),
    );
    const tsc = join(root, 'node_modules/.bin/tsc');
    const { stdout } = await run(tsc, ['-p', '.', '--pretty', 'false'], {
      cwd: join(project(), 'blocks'),
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  }, 240_000);

  it('has code in README and guides that does what it says', async () => {
    const code = (await written()).filter(({ marks }) => marks.includes('run'));
    expect(code.length).toBeGreaterThan(15);
    // Node 22 does not know `await using`; the guides tell its readers what to write instead. And there, undici 8 takes
    // the proxy of the environment away from all that comes after it in its process.
    const isOld = Number.parseInt(process.versions.node, 10) < 24;
    if (isOld) {
      for (const block of code)
        await writeFile(fileOf(block), asModule(block).replaceAll('await using ', 'const '));
    }
    await cp(join(root, 'test/docs/run-blocks.js'), join(project(), 'run-blocks.js'));
    await using sandbox = await startSandbox();
    const failures: string[] = [];
    for (const document of new Set(code.map((block) => block.document))) {
      await sandbox.sim.reset();
      const ada = sandbox.sim.user('ada');
      const vehicle = ada.vehicle({ vendor: 'TESLA', batteryLevel: 40, pluggedIn: true });
      const globals = {
        vehicleId: vehicle.id,
        chargerId: ada.charger().id,
        userId: 'ada',
        clientId: sandbox.sim.clientId,
        clientSecret: sandbox.sim.clientSecret,
        secret: 'a-secret-of-the-documents',
        proxyUrl: sandbox.proxyUrl,
      };
      const mine = code.filter((block) => block.document === document);
      const results: { printed: string[]; error?: string }[] = [];
      for (const together of isOld ? mine.map((block) => [block]) : [mine]) {
        const { stdout } = await run(
          process.execPath,
          ['run-blocks.js', JSON.stringify({ globals, files: together.map(fileOf) })],
          { cwd: project(), env: { PATH: process.env['PATH'], ...sandbox.env }, timeout: 60_000 },
        );
        results.push(...(JSON.parse(stdout) as typeof results));
      }
      for (const [at, block] of mine.entries()) {
        const { printed, error } = results[at]!;
        const place = `${block.document}:${block.line}`;
        const expected = expectedOutput(block.code);
        if (error !== undefined) failures.push(`${place}: ${error}`);
        else if (printed.join('\n') !== expected.join('\n'))
          failures.push(`${place} prints\n${printed.join('\n')}\nand not\n${expected.join('\n')}`);
      }
    }
    expect(failures.join('\n\n')).toBe('');
    expect(sandbox.asked).toContain('enode-api.sandbox.enode.io:443');
  }, 240_000);

  it('names targets of make and scripts of npm that exist', async () => {
    const makefile = await readFile(join(root, 'Makefile'), 'utf8');
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const shell = (await blocks()).filter(({ language }) => language === 'sh');
    const named = (pattern: RegExp): string[] =>
      shell.flatMap(({ code }) => [...code.matchAll(pattern)].map(([, name]) => name!));
    const targets = named(/^make ([a-z-]+)/gm);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((name) => !new RegExp(`^${name}:`, 'm').test(makefile))).toEqual([]);
    expect(named(/npm run (?:--silent )?([a-z-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });
}
