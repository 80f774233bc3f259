import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let project: string;
let installed: string;

/** What a user does: the tarball that would be published, installed into a project of its own. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'enode-client-'));
  await run('npm', ['pack', '--silent', '--pack-destination', project], { cwd: root });
  const [tarball] = await readdir(project);
  const modules = join(project, 'node_modules');
  await mkdir(modules);
  await run('tar', ['-xzf', join(project, tarball!), '-C', modules]);
  await run('mv', [join(modules, 'package'), join(modules, 'enode-client')]);
  installed = join(modules, 'enode-client');
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.keys(dependencies).toSorted()).toEqual(['ky', 'openapi-fetch', 'zod']);
  for (const name of [...Object.keys(dependencies), 'openapi-typescript-helpers']) {
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
}, 120_000);

afterAll(() => rm(project, { recursive: true, force: true }));

describe('the packed package', () => {
  it('is imported and required, and does nothing by itself', async () => {
    const check = `
      const before = process.getActiveResourcesInfo().length;
      const globals = Object.keys(globalThis).length;
      const { createEnode, isEnodeError } = await import('enode-client');
      const { createRequire } = await import('node:module');
      const required = createRequire(import.meta.url)('enode-client');
      if (required.createEnode !== createEnode) throw new Error('two copies');
      if (Object.keys(globalThis).length !== globals) throw new Error('a global was added');
      if (process.getActiveResourcesInfo().length > before) throw new Error('something runs');
      const enode = createEnode({ version: '2024-10-01', environment: 'sandbox', clientId: 'a', clientSecret: 'b' });
      try { createEnode({}); } catch (error) { console.log(enode.version.name, isEnodeError(error, 'input')); }
    `;
    await writeFile(join(project, 'use.js'), check);
    const { stdout } = await run(process.execPath, ['use.js'], { cwd: project });
    expect(stdout.trim()).toBe('2024-10-01 true');
  });

  it('gives its types to a strict project', async () => {
    const use = `
      import { createEnode, unwrap } from 'enode-client';
      const enode = createEnode({ version: '2024-10-01', environment: 'sandbox', deadline: '5s' });
      const { data } = await unwrap(enode.raw.GET('/vehicles'));
      export const level: number | null = data[0]!.chargeState.batteryLevel;
      // @ts-expect-error not in this version
      await enode.raw.GET('/me');
      // @ts-expect-error null is no number
      export const certain: number = data[0]!.chargeState.batteryLevel;
    `;
    await writeFile(join(project, 'use.ts'), use);
    const options = [
      '--strict',
      '--noEmit',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--skipLibCheck',
      'false',
      '--types',
      '',
    ];
    for (const kind of [
      ['--module', 'nodenext'],
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ]) {
      await run(join(root, 'node_modules/.bin/tsc'), [...options, ...kind, 'use.ts'], { cwd: project }).catch(
        (error: { stdout: string }) => expect.fail(error.stdout),
      );
    }
  });

  it('holds what users need and nothing else', async () => {
    const files = await readdir(installed, { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'openapi/2024-10-01.yaml',
        'dist/src/index.js',
        'dist/src/index.d.ts',
      ]),
    );
    expect(files.filter((file) => /simulator|test|scripts|node_modules/.test(file))).toEqual([]);
    const code = await Promise.all(
      files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(installed, file), 'utf8')),
    );
    expect(code.filter((text) => /from ['"]node:/.test(text))).toEqual([]);
  });

  it('is small: at most 16 kB minified and gzipped with what it loads at once', async () => {
    await writeFile(join(project, 'entry.js'), "export { createEnode, unwrap } from 'enode-client';");
    const bundle = await rolldown({ input: join(project, 'entry.js'), treeshake: true });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    const [entry] = output;
    const size = gzipSync(entry.code).length;
    console.log(
      `core entry: ${(size / 1000).toFixed(1)} kB; loaded when needed: ${output
        .slice(1)
        .map((chunk) => chunk.fileName)
        .join(', ')}`,
    );
    expect(size).toBeLessThan(16_000);
  });
});
