/**
 * Bundles the command `enode` into dist/cli/, with the packages that only it needs. What it takes of this package is what
 * dist/ holds already: the client, the webhooks, the simulator with its commander, and what is generated are not there
 * twice.
 */
import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { entryModules } from './bundle/entry-modules.ts';
import { licencesOf } from './bundle/licences.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'dist/cli');
const entries = new Set(await entryModules(root));

/** Leaves the entries of this package, the simulator and what is generated where they are: beside dist/cli. */
const otherRooms: Plugin = {
  name: 'other-rooms',
  async resolveId(source, importer, options) {
    if (source === 'commander') return { id: '../simulator/commander.js', external: true };
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (found === null) return null;
    const place = relative(root, found.id).split(sep).join('/');
    const path = place.replace(/\.ts$/, '');
    if (!/^(?:src\/simulator|generated)\//.test(path) && !entries.has(path)) return found;
    return { id: `../${path.replace(/^src\/simulator\//, 'simulator/')}.js`, external: true };
  },
};

const bundle = await rolldown({
  input: { main: join(root, 'src/cli/main.ts') },
  platform: 'node',
  treeshake: true,
  // The oldest Node that the package is for.
  transform: { target: 'node22' },
  plugins: [otherRooms],
});
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  // Beside the entry, so that the way to the other rooms is the same for all.
  chunkFileNames: '[name].js',
  minify: {
    compress: true,
    mangle: { keepNames: { function: false, class: true } },
    codegen: { removeWhitespace: true },
  },
  comments: { legal: false },
});
await bundle.close();

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
await writeFile(join(out, 'THIRD-PARTY-LICENCES.txt'), await licencesOf(modules));
