import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unixLines } from '../text/plain.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Report } from './report.ts';

/** Files of reports by name: each as Markdown and as JSON. */
export const reportFiles = (reports: readonly Report[]): Map<string, string> =>
  new Map(
    reports.flatMap((report): [string, string][] => [
      [`${report.from}..${report.to}.md`, renderMarkdown(report)],
      [`${report.from}..${report.to}.json`, renderJson(report)],
    ]),
  );

/** The same with an index, for a folder that holds nothing else. */
export const folderFiles = (reports: readonly Report[]): Map<string, string> =>
  reportFiles(reports).set('README.md', renderIndex(reports));

/** The table of contents of a folder of reports, the newest first. */
function renderIndex(reports: readonly Report[]): string {
  const rows = reports.toReversed().map(({ from, to, summary: { changes, breaks } }) => {
    const name = `${from}..${to}`;
    const cells = [`[${from} → ${to}](${name}.md)`, changes, changes - breaks.nobody, `[JSON](${name}.json)`];
    return `| ${cells.join(' | ')} |\n`;
  });
  return `# What changed between versions

Reports between neighbouring versions, made from their documents: operations, parameters, fields, values and events,
whom each change breaks, and which methods of the client it touches. Do not edit; \`make changes\` makes them anew, and
\`make diff FROM=… TO=…\` prints the report between any two versions.

| versions | changes | can break code | for programs |
| --- | ---: | ---: | --- |
${rows.join('')}`;
}

/** What a folder holds of this kind of files, and its index. */
const isReport = (name: string): boolean => /^.+\.\..+\.(md|json)$/.test(name) || name === 'README.md';

/** Writes what differs. With `whole`, reports that are not among the files are removed. */
export async function writeReports(
  folder: string,
  files: ReadonlyMap<string, string>,
  whole: boolean,
): Promise<number> {
  const present = await readReports(folder);
  const stale = [...files].filter(([name, content]) => present.get(name) !== content);
  const extra = whole ? [...present.keys()].filter((name) => !files.has(name)) : [];
  await mkdir(folder, { recursive: true });
  for (const [name, content] of stale) await writeFile(join(folder, name), content);
  for (const name of extra) await rm(join(folder, name));
  return stale.length + extra.length;
}

/** One line for each file that is not what the documents give. */
export async function compareReports(
  folder: string,
  shown: string,
  files: ReadonlyMap<string, string>,
  whole: boolean,
): Promise<string[]> {
  const present = await readReports(folder);
  const lines = [...files].flatMap(([name, content]) => {
    if (present.get(name) === content) return [];
    return [`${shown}/${name}: ${present.has(name) ? 'not what the documents give' : 'missing'}`];
  });
  const extra = whole ? [...present.keys()].filter((name) => !files.has(name)) : [];
  return [
    ...lines,
    ...extra.map((name) => `${shown}/${name}: no two neighbouring versions have this report`),
  ].toSorted();
}

async function readReports(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const reports = new Map<string, string>();
  for (const name of names.filter(isReport)) {
    reports.set(name, unixLines(await readFile(join(folder, name), 'utf8')));
  }
  return reports;
}
