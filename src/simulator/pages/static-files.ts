import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  'base.css': 'text/css; charset=utf-8',
  'link.css': 'text/css; charset=utf-8',
  'link.js': 'text/javascript; charset=utf-8',
  'fleet.css': 'text/css; charset=utf-8',
  'fleet.js': 'text/javascript; charset=utf-8',
};

/** A file that the pages use, with its media type; undefined for any other name. */
export function staticFile(name: string): { type: string; content: string } | undefined {
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  return type === undefined ? undefined : { type, content: readFileSync(join(folder(), name), 'utf8') };
}

// Beside this file in the source; in the package beside the bundle, whose parts lie one folder deeper.
function folder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = ['assets', '../assets'].map((name) => join(here, name));
  const found = candidates.find((path) => existsSync(join(path, 'base.css')));
  if (found !== undefined) return found;
  throw new Error(`The pages' files are missing: looked in ${candidates.join(', ')}`);
}
