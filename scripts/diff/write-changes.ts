import { join } from 'node:path';
import { shownPath, type Tables } from '../codegen/generate.ts';
import { openDiffer } from './diff-versions.ts';
import { folderFiles, writeReports } from './report-files.ts';

/**
 * Brings the reports between neighbouring versions up to date.
 *
 * @returns The folder, as people would type it, if anything in it has changed.
 */
export async function writeChanges(openapi: string, methods?: Tables): Promise<string[]> {
  const { neighbours } = await openDiffer(openapi, methods);
  const folder = join(openapi, 'changes');
  const changed = await writeReports(folder, folderFiles(await neighbours()), true);
  return changed > 0 ? [shownPath(folder)] : [];
}
