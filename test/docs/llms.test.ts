import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { allVersions } from '../support/versions.ts';

type Version = (typeof allVersions)[number];

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): Promise<string> => readFile(`${root}${name}`, 'utf8');

/** What each version exports from one of its generated files. */
async function exported(file: string, name: string): Promise<Record<Version, object>> {
  const entries = allVersions.map(async (version) => {
    const module = (await import(`../../generated/${version}/${file}`)) as Record<string, object>;
    return [version, module[name]!] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<Version, object>;
}

const operations = await exported('operations.ts', 'operations');
const events = await exported('events.ts', 'events');

const enode = createEnode({
  version: '2024-10-01',
  environment: 'sandbox',
  clientId: 'a',
  clientSecret: 'b',
  onLegacyVersion: 'ignore',
});

/** Whether a client of that version has the method that a text names: `enode.user(userId).vehicles.list`. */
function isMethod(name: string, version: Version): boolean {
  const path = name
    .replaceAll(/\([^)]*\)/g, '()')
    .split('.')
    .slice(1);
  let at: unknown = enode.at(version);
  for (const step of path) {
    const key = step.replace('()', '');
    if (typeof at !== 'object' || at === null || !(key in at)) return false;
    const next = (at as Record<string, unknown>)[key];
    at =
      step.endsWith('()') && typeof next === 'function'
        ? (next as (id: string) => unknown).call(at, 'ada')
        : next;
  }
  return typeof at === 'function';
}

const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\benode(?:\.user\([^)]*\))?(?:\.[a-zA-Z]+)+(?=\()/g)].map(([name]) => name)),
];
const operationsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\b(?:GET|POST|PUT|PATCH|DELETE) \/[\w/{}-]+/g)].map(([name]) => name)),
];
const eventsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\b(?:user|enode|system):[a-z-]+(?::[a-z-]+)?/g)].map(([name]) => name)),
];

/** The part of a text below a heading, up to the next heading of that level. */
const below = (text: string, heading: RegExp): string => {
  const [, part = ''] = text.split(new RegExp(`^## ${heading.source}.*$`, 'm'));
  return part.split(/^## |^<!-- /m)[0]!;
};

it('llms.txt gives to machines every method, path and event of every version, and no others', async () => {
  const full = await read('llms-full.txt');
  for (const version of allVersions) {
    const methods = below(full, new RegExp(`Methods of ${version}`));
    expect(namesIn(methods).length).toBeGreaterThan(60);
    expect(namesIn(methods).filter((name) => !isMethod(name, version))).toEqual([]);
    expect(operationsIn(methods).filter((name) => !(name in operations[version]))).toEqual([]);
    const listed = below(full, new RegExp(`Events of ${version}`));
    expect(eventsIn(listed).toSorted()).toEqual(Object.keys(events[version]).toSorted());
  }
  const index = await read('llms.txt');
  const [, current = ''] = /Methods of (\S+)/.exec(index) ?? [];
  const listed = operationsIn(below(index, /Methods of/));
  expect(listed.toSorted()).toEqual(Object.keys(operations[current as Version]).toSorted());
});

it('llms.txt names in no text for machines a method, path or event that does not exist', async () => {
  // Examples of what is newer than the types say so where they stand.
  const newer = new Set(['user:boiler:updated', 'user:boiler']);
  for (const name of ['llms.txt', 'llms-full.txt', 'skills/enode-client/SKILL.md', 'README.md']) {
    const text = await read(name);
    const anywhere = (has: (version: Version) => boolean): boolean => allVersions.some(has);
    expect(namesIn(text).length).toBeGreaterThan(1);
    expect(namesIn(text).filter((one) => !anywhere((version) => isMethod(one, version)))).toEqual([]);
    expect(operationsIn(text).filter((one) => !anywhere((version) => one in operations[version]))).toEqual(
      [],
    );
    const known = new Set(allVersions.flatMap((version) => Object.keys(events[version])));
    // Scopes have the same form as events.
    const odd = eventsIn(text).filter((one) => !known.has(one) && !newer.has(one));
    expect(odd).toEqual([]);
  }
});

it('llms.txt tells a method that exists from one that does not', () => {
  expect(isMethod('enode.user(userId).vehicles.list', '2023-04-15')).toBe(true);
  expect(isMethod('enode.vehicles.charge', '2024-10-01')).toBe(false);
  expect(isMethod('enode.chargers.smartChargingPolicy', '2024-10-01')).toBe(false);
});
