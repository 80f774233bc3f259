/**
 * Writes the code of the package but the simulator to dist/: its modules, file by file, so that
 * bundlers leave out what an application does not use. Comments stand in the declarations.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const { dependencies, peerDependencies }: Record<'dependencies' | 'peerDependencies', object> = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
);

/** Each is an entry, so that all that it exports stays: the command takes what no entry of the package leads to. */
const modules = [...(await modulesIn('src')), ...(await modulesIn('generated'))];

const bundle = await rolldown({
  input: Object.fromEntries(modules.map((path) => [path, join(root, `${path}.ts`)])),
  external: Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/|$)`)),
  platform: 'neutral',
  treeshake: true,
  transform: { target: 'es2023' },
});
await bundle.write({
  dir: join(root, 'dist'),
  format: 'esm',
  preserveModules: true,
  preserveModulesRoot: root,
  entryFileNames: '[name].js',
  // Names stay, for stacks and for readers of the code.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  comments: { legal: false, annotation: true, jsdoc: false },
});
await bundle.close();

/**
 * Modules of a room, without `.ts`. Simulator, command, and what only those use, are bundles of their own; schemas of
 * requests are for tests.
 */
async function modulesIn(room: string): Promise<string[]> {
  const names = await readdir(join(root, room), { recursive: true });
  return names
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/^src\/(simulator|cli|openapi)\/|\/requests\.ts$/.test(path))
    .map((path) => path.replace(/\.ts$/, ''));
}
