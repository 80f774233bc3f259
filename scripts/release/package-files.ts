import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What is in the package, a line each. Of what is compiled, a line says which kinds of files a room holds: a new module is
 * no news, a new room or kind of file is.
 */
export async function packageFiles(installed: string): Promise<string[]> {
  const lines = new Set<string>();
  for (const name of await readdir(installed, { recursive: true })) {
    if ((await stat(join(installed, name))).isDirectory()) continue;
    const path = name.replaceAll('\\', '/');
    const [, room, kind] = /^(dist\/[^/]+\/[^/]+\/)(?:.*\/)?[^/]+?(\.d\.ts|\.[a-z]+)$/.exec(path) ?? [];
    lines.add(
      room === undefined
        ? path.replace(/^(dist\/.*\/)[^/]+?(\.d\.ts|\.[a-z]+)$/, '$1*$2')
        : `${room}**${kind}`,
    );
  }
  return [...lines].toSorted();
}
