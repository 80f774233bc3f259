/**
 * Writes the code of the package but the simulator to dist/: the modules that entries lead to, file by file, so that
 * bundlers leave out what an application does not use. Comments stand in the declarations.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { entriesOf } from './release/entries.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { versions } = JSON.parse(await readFile(join(root, 'openapi/versions.json'), 'utf8')) as {
  versions: { version: string }[];
};
const { dependencies, peerDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** `dist/src/index.d.ts` is made of `src/index.ts`, and stands beside `dist/src/index.js`. */
const entries = entriesOf(
  root,
  versions.map(({ version }) => version),
).flatMap(({ name, types }) => {
  const path = types.replace(/^(\.\/)?dist\//, '').replace(/\.d\.ts$/, '');
  return name.endsWith('/simulator') ? [] : [[path, join(root, `${path}.ts`)] as const];
});

const bundle = await rolldown({
  input: Object.fromEntries(entries),
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
  // Names stay, for stacks and for whoever reads the code.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  comments: { legal: false, annotation: true, jsdoc: false },
});
await bundle.close();
