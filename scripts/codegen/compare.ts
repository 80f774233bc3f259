import type { Generated } from './generate.ts';
import { readTree } from './output.ts';

const remedy = 'run `make generate`';

/** One line for each file that is not what the documents give; none when all is well. */
export async function compare(
  folder: string,
  shown: string,
  { files, manifest }: Generated,
): Promise<string[]> {
  const present = await readTree(folder);
  const lines: string[] = [];
  if (manifest.before !== manifest.after)
    lines.push(`${manifest.shown}: a document changed since its checksum was taken; ${remedy}`);
  for (const [name, content] of files) {
    const found = present.get(name);
    if (found === undefined) lines.push(`${shown}/${name}: missing; ${remedy}`);
    else if (found !== content) lines.push(`${shown}/${name}: ${difference(found, content)}; ${remedy}`);
  }
  for (const name of present.keys()) {
    if (!files.has(name))
      lines.push(`${shown}/${name}: nothing generates this file; ${remedy}, which removes it`);
  }
  return lines.toSorted();
}

const checksumOf = (text: string): string | undefined => /^\/\/ Document SHA-256: (\w+)$/m.exec(text)?.[1];

function difference(found: string, content: string): string {
  return checksumOf(found) === checksumOf(content)
    ? 'edited by hand, or made by another generator'
    : 'stale, its document changed';
}
