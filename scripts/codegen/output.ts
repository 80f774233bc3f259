import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { unixLines } from '../text/plain.ts';
import type { Generated } from './generate.ts';

/** The files under a folder by their path below it; empty when there is no such folder. */
export async function readTree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file): Promise<[string, string]> => {
    const path = file.slice(folder.length + 1).split(sep);
    return [path.join('/'), unixLines(await readFile(file, 'utf8'))];
  });
  return new Map(await Promise.all(read));
}

/**
 * Replaces the whole output folder, and the checksums in the manifest. Everything is on the disk before the
 * first visible change, so that a failure leaves the old state.
 *
 * @returns Whether anything differed.
 */
export async function writeOutput(folder: string, { files, manifest }: Generated): Promise<boolean> {
  const before = await readTree(folder);
  const sameFiles =
    before.size === files.size && [...files].every(([name, content]) => before.get(name) === content);
  if (sameFiles && manifest.before === manifest.after) return false;
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const manifestStaging = `${manifest.file}.${basename(staging)}`;
  try {
    await writeFile(manifestStaging, manifest.after);
    if (!sameFiles) {
      const next = join(staging, 'next');
      for (const [name, content] of files) {
        await mkdir(dirname(join(next, name)), { recursive: true });
        await writeFile(join(next, name), content);
      }
      await swap(folder, next, join(staging, 'previous'));
    }
    await rename(manifestStaging, manifest.file);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(manifestStaging, { force: true });
  }
  return true;
}

async function swap(folder: string, next: string, previous: string): Promise<void> {
  const existed = await rename(folder, previous).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(next, folder);
  } catch (error) {
    if (existed) await rename(previous, folder);
    throw error;
  }
}
