import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { events as e20230415 } from '../../generated/2023-04-15/events.ts';
import { events as e20230801 } from '../../generated/2023-08-01/events.ts';
import { events as e20240101 } from '../../generated/2024-01-01/events.ts';
import { events as e20241001 } from '../../generated/2024-10-01/events.ts';
import { operations as o20230415 } from '../../generated/2023-04-15/operations.ts';
import { operations as o20230801 } from '../../generated/2023-08-01/operations.ts';
import { operations as o20240101 } from '../../generated/2024-01-01/operations.ts';
import { operations as o20241001 } from '../../generated/2024-10-01/operations.ts';
import { allVersions } from '../support/versions.ts';

type Version = (typeof allVersions)[number];

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): Promise<string> => readFile(`${root}${name}`, 'utf8');

const operations: Record<Version, object> = {
  '2023-04-15': o20230415,
  '2023-08-01': o20230801,
  '2024-01-01': o20240101,
  '2024-10-01': o20241001,
};
const events: Record<Version, object> = {
  '2023-04-15': e20230415,
  '2023-08-01': e20230801,
  '2024-01-01': e20240101,
  '2024-10-01': e20241001,
};

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

it('gives to machines every method, path and event of every version, and no others', async () => {
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
  const current = below(index, /Methods of 2024-10-01/);
  expect(operationsIn(current).toSorted()).toEqual(Object.keys(o20241001).toSorted());
});

it('names in no text for machines a method, path or event that does not exist', async () => {
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

it('tells a method that exists from one that does not', () => {
  expect(isMethod('enode.user(userId).vehicles.list', '2023-04-15')).toBe(true);
  expect(isMethod('enode.vehicles.charge', '2024-10-01')).toBe(false);
  expect(isMethod('enode.chargers.smartChargingPolicy', '2024-10-01')).toBe(false);
});
