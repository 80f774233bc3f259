/**
 * Bundles the simulator and its command into dist/simulator/, with what they need of others: the package itself
 * keeps its three dependencies. Documents are laid beside it as they are when they were read: parsed, checked, with their
 * overlays, in normal form. Reading them is most of what a start would cost.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { findDocuments } from '../src/simulator/document/find-documents.ts';
import { packDocuments, packedName } from '../src/simulator/document/packed-documents.ts';
import { readSource } from '../src/simulator/document/read-source.ts';
import { licencesOf } from './bundle/licences.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'dist/simulator');

const bundle = await rolldown({
  input: {
    index: join(root, 'src/simulator/index.ts'),
    cli: join(root, 'src/simulator/cli.ts'),
    // Of both commands: scripts/bundle-cli.ts takes it from here.
    commander: 'commander',
  },
  platform: 'node',
  plugins: [readerOfYaml()],
  treeshake: true,
  // The oldest Node that the package is for.
  transform: { target: 'node22' },
});
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  // Names of classes stay, which errors are known by; without the rest, a start has half as much to read.
  minify: {
    compress: true,
    mangle: { keepNames: { function: false, class: true } },
    codegen: { removeWhitespace: true },
  },
  comments: { legal: false },
});
await bundle.close();

const assets = join(root, 'src/simulator/pages/assets');
await mkdir(join(out, 'assets'), { recursive: true });
for (const name of await readdir(assets))
  await writeFile(join(out, 'assets', name), shorter(name, await readFile(join(assets, name), 'utf8')));
const documents = [...findDocuments(join(root, 'openapi'))].map(
  ([version, file]) => [version, readSource(file)] as const,
);
await writeFile(join(out, packedName), packDocuments(new Map(documents)));

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
await writeFile(join(out, 'THIRD-PARTY-LICENCES.txt'), await licencesOf(modules));

/** Scripts and styles of the pages as a browser needs them. A space before a colon means something in CSS. */
function shorter(name: string, text: string): string {
  if (name.endsWith('.js')) return minifySync(name, text, { compress: true, mangle: true }).code;
  return text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?|([:,]) /g, '$1$2')
    .trim();
}

/** js-yaml without what writes YAML: its one file for bundlers has both, and cannot be cut. */
function readerOfYaml(): Plugin {
  const lib = join(root, 'node_modules/js-yaml/lib');
  const code = `export { load } from ${JSON.stringify(join(lib, 'loader.js'))};
export { default as CORE_SCHEMA } from ${JSON.stringify(join(lib, 'schema/core.js'))};`;
  return {
    name: 'reader-of-yaml',
    resolveId: (id) => (id === 'js-yaml' ? '\0js-yaml' : undefined),
    load: (id) => (id === '\0js-yaml' ? code : undefined),
  };
}
