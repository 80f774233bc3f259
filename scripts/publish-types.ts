/**
 * Makes the declarations in dist/ those that are published. What no entry leads to is left out. Globals of the DOM are
 * replaced by types that stand for them where a project has no DOM (src/core/web-types.ts), so that code of this
 * repository may write `Response`, and its users need not have one. What they repeat is left out, also what two files of a
 * version have. The long ones are cut into volumes.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portable } from './publish-types/portable.ts';
import { reachable } from './publish-types/reachable.ts';
import { referringToModel, sameTypes } from './publish-types/same-types.ts';
import { shake } from './publish-types/shake.ts';
import { inVolumes } from './publish-types/volumes.ts';
import { withoutExamples } from './publish-types/without-examples.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const webTypes = join(dist, 'src/core/web-types.d.ts');

/** Methods that a path does not have, as openapi-typescript lists them: a type says the same without them. */
const absentMethod = /^ {8}(?:get|put|post|delete|options|head|patch|trace)\?: never;\n/gm;

/** Text of a parameter, as it stands below a path. */
const parameterText = /^ {12,}\/\*\*.*\*\/\n/gm;

const { exports }: { exports: Record<string, string | { types: string }> } = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
);
const files = (await readdir(dist, { recursive: true }))
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => join(dist, name));
const published = shake([webTypes, ...entries()], (path) => readFileSync(path, 'utf8'));

for (const file of files) {
  const text = published.get(file);
  if (text === undefined) await rm(file);
  else {
    const short = compact(file.endsWith('/types.d.ts') ? withoutExamples(reachable(text)) : text);
    await writeFile(file, needsNode(file) ? short : portable(short, relativeTo(file, webTypes)));
  }
}

const generated = join(dist, 'generated');
const versions = (await readdir(generated)).filter((name) => /^\d{4}-/.test(name)).toSorted();
for (const version of versions) {
  const file = join(generated, version, 'types.d.ts');
  const names = sameTypes(join(generated, version));
  await writeFile(file, reachable(referringToModel(await readFile(file, 'utf8'), names)));
}
for (const file of ['types', 'model', 'api']) {
  const texts = await Promise.all(
    versions.map((version) => readFile(join(generated, version, `${file}.d.ts`), 'utf8')),
  );
  for (const [at, volumes] of inVolumes(file, texts).entries()) {
    const folder = join(generated, versions[at] ?? '');
    for (const [name, text] of volumes) await writeFile(join(folder, name), text);
  }
}

/** The declarations that package.json leads to. */
function entries(): string[] {
  return Object.values(exports).flatMap((target) => {
    if (typeof target === 'string') return [];
    const [before = '', after] = join(root, target.types).split('*');
    if (after === undefined) return [before];
    return files.filter((file) => file.startsWith(before) && file.endsWith(after));
  });
}

/** The types of Node have those of the web. The file that stands for the DOM reads its globals itself. */
function needsNode(file: string): boolean {
  return file === webTypes || relative(dist, file).startsWith(join('src', 'simulator'));
}

function relativeTo(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/').replace('.d.ts', '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * The same declarations in fewer bytes: with tabs, without the methods that a path does not have, and without the texts
 * of parameters below a path, which its operations have, too.
 */
function compact(text: string): string {
  const paths = /^export interface paths \{\n[\s\S]*?^\}\n/m;
  return text
    .replace(paths, (all) => all.replaceAll(absentMethod, '').replaceAll(parameterText, ''))
    .replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}
