import { relative, resolve, sep } from 'node:path';

/** As short as people would type it from where they are. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), resolve(file)).split(sep).join('/');
  return path.startsWith('..') ? file : path;
}
