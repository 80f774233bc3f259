import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundleOf as bundleInto, kB, type Bundle } from '../../scripts/release/bundle.ts';
import { checkCodeOfDocuments } from '../docs/check-code.ts';
import { asNormal } from '../../src/simulator/document/normal-form.ts';
import { unpackDocuments, withoutDescriptions } from '../../src/simulator/document/packed-documents.ts';
import { readSource } from '../../src/simulator/document/read-source.ts';
import { allVersions } from '../support/versions.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let project: string;
let installed: string;
let packedBytes: number;

/** What a user does: the tarball that would be published, installed into a project of its own. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'enode-client-'));
  await run('npm', ['pack', '--silent', '--pack-destination', project], { cwd: root });
  const [tarball] = await readdir(project);
  packedBytes = (await stat(join(project, tarball!))).size;
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
}, 300_000);

afterAll(() => rm(project, { recursive: true, force: true }));

const strictest = [
  '--strict',
  '--exactOptionalPropertyTypes',
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
/** What the compiler says of files of the project, as strict as it can be; nothing where they are right. */
const complaintsOf = (args: readonly string[]): Promise<string> =>
  run(join(root, 'node_modules/.bin/tsc'), [...strictest, ...args], { cwd: project }).then(
    ({ stdout }) => stdout,
    ({ stdout, message }: { stdout: string; message: string }) => stdout || message,
  );

describe('the packed package', () => {
  it('the packed package is imported and required, and does nothing by itself', async () => {
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

  it('the packed package gives its types to a strict project', async () => {
    const use = `
      import { createEnode, unwrap } from 'enode-client';
      import { parseDelivery, type WebhookEvent } from 'enode-client/webhooks';
      import { webhookVersion as v2023 } from 'enode-client/webhooks/2023-04-15';
      import { webhookVersion as v2024 } from 'enode-client/webhooks/2024-10-01';
      const delivery = await parseDelivery('[]', { versions: [v2023, v2024] });
      const [item] = delivery.ok ? delivery.events : [];
      const event: WebhookEvent | undefined = item?.known ? item.event : undefined;
      if (event?.event === 'user:vehicle:updated' && event.version === '2024-10-01') {
        const id: string | null | undefined = event.vehicle.location?.id;
        // @ts-expect-error gone in this version
        void [id, event.vehicle.chargingLocationId];
      }
      const enode = createEnode({ version: '2024-10-01', environment: 'sandbox', timeout: '5s' });
      const { data } = await unwrap(enode.raw.GET('/vehicles'));
      export const level: number | null = data[0]!.chargeState.batteryLevel;
      // @ts-expect-error not in this version
      await enode.raw.GET('/me');
      // @ts-expect-error null is no number
      export const certain: number = data[0]!.chargeState.batteryLevel;
      // What may be left out may be undefined, as it is in the configuration of an application.
      const maybe = <T>(): T | undefined => undefined;
      const hooks = { onResponse: maybe<() => void>(), onError: maybe<() => void>() };
      const retry = { limit: maybe<number>(), minDelay: maybe<number>() };
      createEnode({ version: '2024-10-01', environment: 'sandbox', timeout: maybe<number>(), retry, hooks });
      const call = { signal: maybe<AbortSignal>(), timeout: maybe<number>(), retry: maybe<number>() };
      await enode.vehicles.get('v', {}, call);
      await enode.vehicles.list({ after: maybe<string>(), pageSize: maybe<number>() }, call);
      await enode.vehicles.startCharging('v', {}, call);
      await enode.raw.GET('/vehicles', { params: { query: { after: maybe<string>() } }, ...call });
      await enode.webhooks.update('w', { events: maybe<[]>() });
    `;
    await writeFile(join(project, 'use.ts'), use);
    for (const kind of [
      ['--module', 'nodenext'],
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ]) {
      expect(await complaintsOf(['use.ts', ...kind])).toBe('');
    }
  });

  it(
    'the packed package gives clients, options and errors that another copy of it takes',
    { timeout: 90_000 },
    async () => {
      // Two packages of a monorepo may each bring a copy, and hand clients to each other. Of another version: the compiler
      // takes two copies of the same version for one.
      const copy = join(project, 'node_modules/enode-copy');
      await cp(installed, copy, { recursive: true });
      const manifest = await readFile(join(copy, 'package.json'), 'utf8');
      await writeFile(
        join(copy, 'package.json'),
        manifest.replace(/"version": "[^"]+"/, '"version": "0.0.1"'),
      );
      const copies = `
      import * as all from 'enode-client';
      import * as otherAll from 'enode-copy';
      import { createEnode, type Enode, type List, type Vehicle } from 'enode-client/2024-10-01';
      import * as other from 'enode-copy/2024-10-01';
      import type { DedupeStore, WebhookHandlerOptions } from 'enode-client/webhooks';
      import type * as otherHooks from 'enode-copy/webhooks';
      export const mine: Enode = other.createEnode();
      export const theirs: other.Enode = createEnode();
      export const list: List<Vehicle> = theirs.vehicles.list();
      export const action = async (): ReturnType<Enode['vehicles']['startCharging']> => theirs.vehicles.startCharging('v');
      type Same<A, B> = [A, B] extends [B, A] ? true : false;
      export const same: [
        Same<all.Enode<'2024-10-01'>, otherAll.Enode<'2024-10-01'>>,
        Same<all.EnodeOptions<'2024-10-01'>, otherAll.EnodeOptions<'2024-10-01'>>,
        Same<all.AnyEnodeError, otherAll.AnyEnodeError>,
        Same<all.EnodeHooks, otherAll.EnodeHooks>,
        Same<all.TokenStore, otherAll.TokenStore>,
        Same<DedupeStore, otherHooks.DedupeStore>,
        Same<WebhookHandlerOptions<'2024-10-01'>, otherHooks.WebhookHandlerOptions<'2024-10-01'>>,
      ] = [true, true, true, true, true, true, true];
    `;
      await writeFile(join(project, 'copies.ts'), copies);
      expect(await complaintsOf(['copies.ts', '--module', 'nodenext'])).toBe('');
    },
  );

  it.each([
    ['@typescript/native', 'nodenext,bundler'],
    ['typescript', 'node16'],
  ])(
    'the packed package gives short declarations to a project without DOM: %s, %s',
    async (typescript, modes) => {
      const consumer = join(project, 'typescripts');
      await cp(join(root, 'test/consumers/typescripts'), consumer, { recursive: true });
      await mkdir(join(consumer, 'node_modules/@typescript'), { recursive: true });
      await writeFile(join(consumer, 'package.json'), '{ "type": "module" }');
      await symlink(join(root, 'node_modules', typescript), join(consumer, 'node_modules', typescript));
      await run(process.execPath, ['compile.mjs', '--modes', modes, typescript], { cwd: consumer }).catch(
        (error: { stdout: string }) => expect.fail(error.stdout),
      );
    },
  );

  it('the packed package publishes no type that only its own copy has', async () => {
    const files = (await readdir(installed, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(installed, file), 'utf8')));
    expect(texts.length).toBeGreaterThan(50);
    expect(files.filter((_, index) => /#private|\bprivate \w+[;:?]/.test(texts[index]!))).toEqual([]);
  });

  it('the packed package takes in webhooks where neither client nor HTTP library is installed', async () => {
    const receiver = await mkdtemp(join(tmpdir(), 'enode-receiver-'));
    onTestFinished(() => rm(receiver, { recursive: true, force: true }));
    const modules = join(receiver, 'node_modules');
    await mkdir(modules);
    await cp(installed, join(modules, 'enode-client'), { recursive: true });
    await writeFile(join(receiver, 'package.json'), '{ "type": "module" }');
    const check = `
      const { parseDelivery, signDelivery, verifySignature } = await import('enode-client/webhooks');
      const secret = 'a-secret';
      const event = { event: 'enode:webhook:test', version: '2024-10-01', createdAt: process.argv[3] };
      const delivery = await signDelivery({ events: [event], secret });
      const verdict = await verifySignature({ body: delivery.toRequest('https://localhost'), secrets: [secret] });
      const versions = process.argv[2] ? [(await import(process.argv[2])).webhookVersion] : [];
      console.log(verdict.ok, (await parseDelivery(verdict.text, { versions })).events[0].known);
    `;
    await writeFile(join(receiver, 'use.js'), check);
    const use = async (...args: string[]) =>
      (await run(process.execPath, ['use.js', ...args], { cwd: receiver })).stdout.trim();
    expect(await use()).toBe('true false');
    const createdAt = '2026-11-20T10:11:12Z';
    for (const version of ['2024-10-01', '2023-04-15']) {
      expect(await use(`enode-client/webhooks/${version}`, createdAt)).toBe('true true');
    }
    // Without its time it does not fit: only what says so needs zod.
    await expect(use('enode-client/webhooks/2024-10-01')).rejects.toThrow(/Cannot find package 'zod'/);
    await symlink(join(root, 'node_modules/zod'), join(modules, 'zod'));
    expect(await use('enode-client/webhooks/2024-10-01')).toBe('true true');
  });

  it('the packed package holds what users need and nothing else', async () => {
    const files = await readdir(installed, { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'dist/src/index.js',
        'dist/src/index.d.ts',
        'dist/simulator/documents.br',
      ]),
    );
    expect(files.filter((file) => /(^|\/)(test|scripts|node_modules)\/|changes.*json/.test(file))).toEqual(
      [],
    );
    const core = files.filter((file) => file.endsWith('.js') && !/^dist\/(?:simulator|cli)\//.test(file));
    expect(core.filter((file) => file.includes('simulator'))).toEqual([]);
    const code = await Promise.all(core.map((file) => readFile(join(installed, file), 'utf8')));
    expect(code.filter((text) => /from ['"]node:/.test(text))).toEqual([]);
    // A map of what is not there makes bundlers and debuggers warn, for each file.
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(code.filter((text) => text.includes('sourceMappingURL'))).toEqual([]);
  });

  it('the packed package has documents beside the simulator that need neither be parsed as YAML nor read anew', async () => {
    const packed = unpackDocuments(join(installed, 'dist/simulator/documents.br'));
    expect([...packed.keys()]).toEqual(allVersions);
    for (const [version, read] of packed) {
      const source = readSource(join(root, 'openapi', `${version}.yaml`));
      expect(read()).toEqual(JSON.parse(JSON.stringify(withoutDescriptions(asNormal(source)))));
    }
  });

  it('the packed package has a simulator that needs no other package, with its types and its command', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'enode-simulator-'));
    onTestFinished(() => rm(alone, { recursive: true, force: true }));
    const modules = join(alone, 'node_modules');
    await mkdir(join(modules, '@types'), { recursive: true });
    await cp(installed, join(modules, 'enode-client'), { recursive: true });
    await writeFile(join(alone, 'package.json'), '{ "type": "module" }');
    const check = `
      import { createSimulator, type Simulator } from 'enode-client/simulator';
      const sim: Simulator = await createSimulator({ fleet: 2 });
      sim.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
      // @ts-expect-error no number
      export const wrong = () => sim.user('ada').vehicle({ batteryLevel: 'full' });
      const [fleet, script] = await Promise.all([fetch(sim.fleetUrl), fetch(sim.apiUrl + '/pages/fleet.js')]);
      const response = await fetch(sim.apiUrl + '/vehicles', { headers: { 'enode-version': '2023-04-15' } });
      console.log(fleet.status, script.status, response.status, sim.versions.length);
      await sim.close();
    `;
    await writeFile(join(alone, 'use.ts'), check);
    await symlink(join(root, 'node_modules/@types/node'), join(modules, '@types/node'));
    await symlink(join(root, 'node_modules/undici-types'), join(modules, 'undici-types'));
    const options =
      '--strict --noEmit --target es2023 --lib es2023,dom,esnext.disposable --module nodenext --types node';
    await run(join(root, 'node_modules/.bin/tsc'), [...options.split(' '), 'use.ts'], { cwd: alone }).catch(
      (error: { stdout: string }) => expect.fail(error.stdout),
    );
    const { stdout } = await run(process.execPath, ['use.ts'], { cwd: alone });
    expect(stdout.trim()).toBe(`200 200 401 ${allVersions.length}`);
    const command = join(modules, 'enode-client/dist/simulator/cli.js');
    expect((await run(process.execPath, [command, '--help'])).stdout).toContain('--webhook <url>');
    const licences = await readFile(join(installed, 'dist/simulator/THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const name of ['ajv', 'commander', 'hono', 'js-yaml']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it.each([
    ['node-typescript', 'index.ts', []],
    ['commonjs', 'index.js', []],
    ['express-5', 'index.js', ['express']],
    ['fastify', 'index.js', ['fastify']],
    ['hono', 'index.js', ['hono', '@hono/node-server']],
  ])('the packed package works in a small project: %s', async (name, main, packages) => {
    const consumer = join(project, name);
    await cp(join(root, 'test/consumers', name), consumer, { recursive: true });
    for (const one of packages) {
      const at = join(consumer, 'node_modules', one);
      await mkdir(dirname(at), { recursive: true });
      await symlink(join(root, 'node_modules', one), at);
    }
    await expect(run(process.execPath, [main], { cwd: consumer })).resolves.toMatchObject({ stderr: '' });
  });

  checkCodeOfDocuments(() => project);

  it('the packed package is small: at most 14 kB minified and gzipped with what it loads at once', async () => {
    const { size, later } = await bundleOf("export { createEnode, unwrap } from 'enode-client';");
    console.log(`core entry: ${kB(size)}; loaded when needed: ${later.join(', ')}`);
    expect(size).toBeLessThan(14_000);
  });

  it('the packed package stays below the size that it was brought to, packed and unpacked', async () => {
    const files = await readdir(installed, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
    );
    const unpacked = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`the package: ${kB(packedBytes)} packed, ${kB(unpacked)} unpacked`);
    expect(packedBytes).toBeLessThan(600_000);
    expect(unpacked).toBeLessThan(3_850_000);
  });

  it('exports from each built entry what its source exports, and no more', async () => {
    const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { default: string }>;
    };
    for (const target of Object.values(exports)) {
      if (typeof target === 'string' || !/^\.\/dist\/(?:src|generated)\//.test(target.default)) continue;
      const file = target.default.replace('20*', '2024-10-01').replaceAll('*', '2024-10-01');
      const path = file.slice('./dist/'.length);
      const [built, source] = (await Promise.all([
        import(join(installed, 'dist', path)),
        import(join(root, path.replace(/\.js$/, '.ts'))),
      ])) as [object, object];
      expect([path, ...Object.keys(built).toSorted()]).toEqual([path, ...Object.keys(source).toSorted()]);
    }
  });

  it('the packed package loads few files with the client, and with its first call', async () => {
    const count = `
      import { registerHooks } from 'node:module';
      let files = 0;
      registerHooks({ load: (url, context, next) => (files++, next(url, context)) });
      const { createEnode } = await import('enode-client');
      const atOnce = files;
      const respond = async () => new Response('{"access_token":"t","expires_in":3599}');
      const enode = createEnode({ version: '2024-10-01', environment: 'sandbox', clientId: 'a', clientSecret: 'b', fetch: respond });
      await enode.vehicles.get('v');
      console.log(JSON.stringify([atOnce, files]));
    `;
    await writeFile(join(project, 'count.js'), count);
    const { stdout } = await run(process.execPath, ['count.js'], { cwd: project });
    const [atOnce = Infinity, called = Infinity] = JSON.parse(stdout) as number[];
    console.log(`files: ${atOnce} with the import, ${called} with the first call`);
    expect(atOnce).toBeLessThanOrEqual(26);
    expect(called).toBeLessThanOrEqual(40);
  });

  it('the packed package has webhooks in at most 9.7 kB, without schemas, client and HTTP libraries', async () => {
    const all = await bundleOf("export * from 'enode-client/webhooks';");
    const check = await bundleOf("export { verifySignature } from 'enode-client/webhooks';");
    console.log(`webhooks entry: ${kB(all.size)}; verifySignature alone: ${kB(check.size)}`);
    expect(all.size).toBeLessThan(9700);
    expect(check.size).toBeLessThan(all.size / 2);
    expect(all.modules.filter((id) => !/\/enode-client\/dist\/src\//.test(id))).toEqual([]);
    expect(all.modules.filter((id) => /src\/(client|auth|simulator)\//.test(id))).toEqual([]);
  });

  it('the packed package has nothing of other versions in the client of one: not a byte more when twenty exist', async () => {
    const pinned = "export { createEnode } from 'enode-client/2024-10-01';";
    const chosen = "export { createEnode } from 'enode-client';";
    const before = await bundleOf(pinned);
    const generated = before.modules.filter((id) => id.includes('/generated/'));
    expect(generated.length).toBeGreaterThan(0);
    expect(generated.filter((id) => !id.includes('/2024-10-01/'))).toEqual([]);

    const later = await mkdtemp(join(tmpdir(), 'enode-later-'));
    onTestFinished(() => rm(later, { recursive: true, force: true }));
    await cp(join(project, 'node_modules'), join(later, 'node_modules'), { recursive: true });
    const folder = join(later, 'node_modules/enode-client/dist/generated');
    const years = Array.from({ length: 20 - allVersions.length }, (_, index) => `${2030 + index}-01-01`);
    for (const version of years) {
      await cp(join(folder, '2024-10-01'), join(folder, version), { recursive: true });
      const file = join(folder, version, 'definition.js');
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('2024-10-01', version));
    }
    const names = [...allVersions, ...years];
    const imports = names.map((name, at) => `import{version as v${at}}from"./${name}/definition.js";`);
    const entries = names.map((name, at) => `"${name}":v${at}`);
    const code = `${imports.join('')}const definitions={${entries.join(',')}};export{definitions};`;
    await writeFile(join(folder, 'definitions.js'), code);

    const after = await bundleInto(later, pinned);
    // The names of files are in the code of neither.
    expect(after.size).toBe(before.size);
    const [few, many] = [await bundleOf(chosen), await bundleInto(later, chosen)];
    console.log(
      `one version: ${kB(before.size)}; chosen of ${allVersions.length}: ${kB(few.size)}; of twenty: ${kB(many.size)}`,
    );
    expect(before.size).toBeLessThan(few.size - 500);
    expect(many.size).toBeGreaterThan(few.size);
  });

  it('the packed package bundles the checks of the versions that are imported, and no others', async () => {
    const use = (version: string) =>
      `export { parseDelivery } from 'enode-client/webhooks'; export { webhookVersion } from 'enode-client/webhooks/${version}';`;
    // What not all versions have.
    const own = {
      '2023-04-15': 'enode:firehose:test',
      '2023-08-01': 'enode:firehose:test',
      '2024-01-01': 'enode:firehose:test',
      '2024-10-01': 'user:inverter:statistics-updated',
    };
    for (const [version, name] of Object.entries(own)) {
      const { code, modules, size } = await bundleOf(use(version));
      console.log(`webhooks with the checks of ${version}: ${kB(size)}`);
      expect(size).toBeLessThan(14_500);
      const generated = modules.filter((id) => id.includes('/generated/'));
      expect(generated.map((id) => id.replace(/.*\/generated\//, ''))).toEqual([
        `${version}/event-checks.js`,
      ]);
      // What explains is loaded when an event does not fit.
      expect(modules.filter((id) => id.includes('/zod/'))).toEqual([]);
      const present = [...new Set(Object.values(own))].filter((event) => code.includes(event));
      expect(present).toEqual([name]);
      // Schemas of responses and requests are left out.
      expect(code).not.toContain('linkUrl');
    }
  });
});

async function bundleOf(source: string): Promise<Bundle> {
  const bundle = await bundleInto(project, source);
  // E.g. of a module that is to be loaded later and is imported at once all the same.
  expect(bundle.warnings).toEqual([]);
  return bundle;
}
