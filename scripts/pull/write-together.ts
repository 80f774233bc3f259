import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes several files, all or none: everything is on the disk before the first of them changes, and a failure
 * brings the old contents back.
 *
 * @param files Contents by path.
 * @returns The paths that differed.
 */
export async function writeTogether(files: ReadonlyMap<string, string>): Promise<string[]> {
  const changes: { file: string; staged: string; before: Uint8Array | undefined }[] = [];
  const done: typeof changes = [];
  try {
    for (const [file, content] of files) {
      const before = await readFile(file).catch(absent);
      if (before?.equals(Buffer.from(content))) continue;
      await mkdir(dirname(file), { recursive: true });
      const staged = `${file}.${process.pid}.new`;
      changes.push({ file, staged, before });
      await writeFile(staged, content);
    }
    for (const change of changes) {
      await rename(change.staged, change.file);
      done.push(change);
    }
  } catch (error) {
    for (const { file, before } of done) {
      if (before) await writeFile(file, before);
      else await rm(file, { force: true });
    }
    throw error;
  } finally {
    for (const { staged } of changes) await rm(staged, { force: true });
  }
  return changes.map(({ file }) => file);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
