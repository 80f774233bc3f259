import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

/** A report of what changed from one version to the next. */
export interface ChangeReport {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

/** The reports that come with the package, oldest first: `openapi/changes`, wherever this file runs. */
export function findReports(): ChangeReport[] {
  const folder = changesFolder(dirname(fileURLToPath(import.meta.url)));
  return readdirSync(folder)
    .flatMap((name) => {
      const [, from, to] = /^(.+)\.\.(.+)\.md$/.exec(name) ?? [];
      return from === undefined || to === undefined ? [] : [{ from, to, file: join(folder, name) }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function changesFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const changes = join(folder, 'openapi/changes');
    try {
      readdirSync(changes);
      return changes;
    } catch (error) {
      // In the bundle, this file is in another folder than in src.
      if (folder === dirname(folder)) throw error;
    }
  }
}
