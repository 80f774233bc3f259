import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');

/** Paths in backticks, without those that stand for many (`<platform>`). */
const paths = [...guide.matchAll(/`((?:src|test|docs|openapi|scripts)\/[\w./-]+)`/g)].map(
  ([, path]) => path!,
);

describe('CONTRIBUTING.md', () => {
  it('CONTRIBUTING.md names files', () => {
    expect(paths.length).toBeGreaterThan(20);
  });

  it.each([...new Set(paths)])('CONTRIBUTING.md names %s, which exists', (path) => {
    expect(existsSync(root + path)).toBe(true);
  });

  it('CONTRIBUTING.md describes all rooms that have a rule of layers', () => {
    const rules = readFileSync(`${root}.dependency-cruiser.mjs`, 'utf8');
    const list = rules.slice(rules.indexOf('const rooms'), rules.indexOf('};'));
    const rooms = [...list.matchAll(/^ {2}(\w+): \[/gm)].map(([, room]) => room!);
    const table = guide.slice(guide.indexOf('| room'), guide.indexOf('### Rooms of the simulator'));
    const described = new Set([...table.matchAll(/`(\w+)\/`/g)].map(([, room]) => room!));
    expect(rooms.length).toBeGreaterThan(15);
    expect(rooms.filter((room) => !described.has(room))).toEqual([]);
  });

  it('CONTRIBUTING.md describes the rooms of the simulator in the order of their rules', () => {
    const rules = readFileSync(`${root}.dependency-cruiser.mjs`, 'utf8');
    const list = rules.slice(rules.indexOf('const simulatorRooms'), rules.indexOf('];'));
    const rooms = [...list.matchAll(/^ {2}'(\w+)',/gm)].map(([, room]) => room!);
    const section = guide.slice(
      guide.indexOf('### Rooms of the simulator'),
      guide.indexOf('## Where things go'),
    );
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const described = rows.flatMap((row) =>
      [...row.split('|')[1]!.matchAll(/`(\w+)\/`/g)].map(([, room]) => room!),
    );
    expect(rooms.length).toBeGreaterThan(20);
    expect(described).toEqual(rooms);
  });
});
