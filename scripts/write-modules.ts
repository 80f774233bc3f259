/**
 * Writes the code of the package but the simulator to dist/. Of src/, entries are files of their own, what they share is
 * in few chunks, and what is loaded when it is needed is in chunks, too: so that an import reads few files. What is
 * generated stays file by file, so that bundlers leave out the versions that an application does not use. Comments
 * stand in the declarations.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type OutputOptions, type Plugin } from 'rolldown';
import { chunkNames } from './bundle/chunk-names.ts';
import { entryModules } from './bundle/entry-modules.ts';
import { schemaVolumes } from './bundle/schema-volumes.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { dependencies, peerDependencies }: Record<'dependencies' | 'peerDependencies', object> = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
);
const fileOf = (path: string): string => join(root, `${path}.ts`);

const exported = await entryModules(root);
/** What generated modules import. */
const forGenerated = ['src/common', 'src/client/create-pinned', 'src/spec/open-enum', 'src/spec/event-check'];

/** Names of functions and classes stay, for stacks. */
const named = { compress: true, mangle: { keepNames: { function: true, class: true } } };
/** What is generated is data, which is cut into volumes line by line. */
const plain = { compress: false, mangle: false };

await write('src', [...exported, ...forGenerated], {
  chunkFileNames: 'src/chunks/[name].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'what entries share',
        name: chunkNames({
          clients: ['src/client/create-enode', 'src/client/create-pinned'].map(fileOf),
          others: exported.filter((path) => path !== 'src/index').map(fileOf),
          firstCall: [
            'src/calls/prepare',
            'src/client/direct-call',
            'src/auth/token-source',
            'src/auth/token-request',
          ].map(fileOf),
        }),
      },
    ],
  },
});
await write('generated', await generatedModules(), { preserveModules: true, preserveModulesRoot: root });

const folders = (await readdir(join(root, 'generated')))
  .filter((name) => /^\d{4}-/.test(name))
  .toSorted()
  .map((name) => join(root, 'dist/generated', name));
const schemas = await Promise.all(folders.map((folder) => readFile(join(folder, 'schemas.js'), 'utf8')));
for (const [at, volumes] of schemaVolumes(schemas).entries()) {
  for (const [name, code] of volumes) await writeFile(join(folders[at] ?? '', name), code);
}

/** Writes modules of one room; those of the other are beside it. */
async function write(room: string, modules: readonly string[], output: OutputOptions): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(modules.map((path) => [path, fileOf(path)])),
    external: Object.keys({ ...dependencies, ...peerDependencies }).map(
      (name) => new RegExp(`^${name}(/|$)`),
    ),
    plugins: [besides(room), pure()],
    platform: 'neutral',
    treeshake: true,
    transform: { target: 'es2023' },
    preserveEntrySignatures: 'allow-extension',
    // Where chunks are merged into entries, these export more than they should.
    experimental: { chunkOptimization: { mergeCommonChunks: false } },
    makeAbsoluteExternalsRelative: true,
    // What is loaded late by one may be loaded at once by another.
    checks: { ineffectiveDynamicImport: false },
  });
  await bundle.write({
    ...output,
    dir: join(root, 'dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    minify: { ...(room === 'src' ? named : plain), codegen: { removeWhitespace: true } },
    comments: { legal: false, annotation: true, jsdoc: false },
  });
  await bundle.close();
}

/** Leaves out what is not of a room. */
function besides(room: string): Plugin {
  return {
    name: 'besides',
    // The way to it leads out of dist/ and in again.
    renderChunk: (code) => code.replaceAll('../dist/', ''),
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null || found.external !== false || found.id.startsWith(join(root, room, '/')))
        return found;
      return { id: found.id.replace(root, join(root, 'dist/')).replace(/\.ts$/, '.js'), external: true };
    },
  };
}

/**
 * Says of each constant of a module that nothing but itself is made by it, as `sideEffects` of package.json says of whole
 * modules: in a chunk of many, bundlers would keep those that an application does not use.
 */
function pure(): Plugin {
  return {
    name: 'pure',
    transform: (code) =>
      code.replaceAll(
        /^(?:export )?const [^=\n]+ = (?=(?:new )?[A-Za-z_$][\w.$]*(?:<[^>\n]*>)?\()/gm,
        (start) => `${start}/* @__PURE__ */ `,
      ),
  };
}

/** Modules of all versions, without `.ts`. Schemas of requests are for tests. */
async function generatedModules(): Promise<string[]> {
  const names = await readdir(join(root, 'generated'), { recursive: true });
  return names
    .map((name) => `generated/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('/requests.ts'))
    .map((path) => path.replace(/\.ts$/, ''));
}
