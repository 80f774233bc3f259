import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const writeReport = (folder: string, name: string, text: string): Promise<void> =>
  writeFile(join(folder, name), text);

/** A line for each line in which a committed report differs from what it should be, the first ten of them. */
export async function checkReport(folder: string, name: string, text: string): Promise<string[]> {
  const path = `reports/${name}`;
  let committed: string;
  try {
    committed = await readFile(join(folder, name), 'utf8');
  } catch {
    return [`${path} is missing`];
  }
  if (committed === text) return [];
  const [was, is] = [new Set(committed.split('\n')), new Set(text.split('\n'))];
  const lines = [
    ...[...was].filter((line) => !is.has(line)).map((line) => `${path}: - ${line}`),
    ...[...is].filter((line) => !was.has(line)).map((line) => `${path}: + ${line}`),
  ];
  if (lines.length === 0) return [`${path}: the same lines in another order`];
  return lines.length > 10 ? [...lines.slice(0, 10), `${path}: … and ${lines.length - 10} more`] : lines;
}
