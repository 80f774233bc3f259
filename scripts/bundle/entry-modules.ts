import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Modules of src/ that package.json exports, without `.ts`; the simulator is a bundle of its own. */
export async function entryModules(root: string): Promise<string[]> {
  const { exports }: { exports: Record<string, string | { default: string }> } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const paths = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '')],
  );
  const found = await Promise.all(
    paths.filter((path) => path.startsWith('src/')).map((path) => expand(root, path)),
  );
  return found.flat();
}

/** `src/webhooks/versions/*` stands for each module in that folder. */
async function expand(root: string, path: string): Promise<string[]> {
  if (!path.endsWith('/*')) return [path];
  const folder = path.slice(0, -2);
  const names = await readdir(join(root, folder));
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replace(/\.ts$/, '')}`);
}
