import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleOf } from './bundle.ts';
import type { Packed } from './pack.ts';

/** Bytes, by what they are the size of. */
export type Sizes = Record<string, number>;

/** Growth that needs no attention. */
const TOLERANCE = 0.03;

/** Size of the tarball, of the package, and of each entry that is bundled, minified and gzipped. */
export async function sizesOf(packed: Packed, bundled: readonly string[]): Promise<Sizes> {
  let unpacked = 0;
  for (const entry of await readdir(packed.installed, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) unpacked += (await stat(join(entry.parentPath, entry.name))).size;
  }
  const sizes: Sizes = { tarball: (await stat(packed.tarball)).size, unpacked };
  for (const name of bundled) {
    sizes[name] = (await bundleOf(packed.project, `export * from '${name}';`)).size;
  }
  return sizes;
}

/** What has grown beyond the tolerance, or is new, or is gone: a line each. */
export function growth(before: Sizes, now: Sizes): string[] {
  const lines: string[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [before[name], now[name]];
    if (was === undefined) lines.push(`${name} is new: ${is} bytes`);
    else if (is === undefined) lines.push(`${name} is gone`);
    else if (is > was * (1 + TOLERANCE)) lines.push(`${name} has grown from ${was} to ${is} bytes`);
  }
  return lines;
}
