import { readFileSync } from 'node:fs';

/** The changes that survivors.md explains, by file. */
export function namedSurvivors(): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  let file = '';
  for (const line of readFileSync(new URL('survivors.md', import.meta.url), 'utf8').split('\n')) {
    file = /^## (\S+)$/.exec(line)?.[1] ?? file;
    const change = /^- (`.*` → `.*`): ./.exec(line)?.[1];
    if (change !== undefined) named.set(file, (named.get(file) ?? new Set()).add(change));
  }
  return named;
}
