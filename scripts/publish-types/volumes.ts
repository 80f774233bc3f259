import ts from 'typescript';
import { mentionedIn, readDeclarations } from './declaration-file.ts';
import { membersAt, nameOf } from './members.ts';

/** Bytes of a volume, at most, but where one declaration is longer. What is compressed looks 32 kB back. */
const limit = 26_000;

/** The groups of types.d.ts that are long: where they stand, and what their volumes are called. */
const longGroups = [
  { path: ['paths'], prefix: 'paths', type: 'Paths' },
  { path: ['components', 'schemas'], prefix: 'schemas', type: 'Schemas' },
  { path: ['operations'], prefix: 'operations', type: 'Operations' },
] as const;

interface Item {
  readonly name: string;
  readonly text: string;
}

/**
 * Declarations of several versions in volumes, as an encyclopedia has them: each holds what comes from one name on, and
 * the volumes of all versions begin with the same names. A tarball has files of one name beside each other, and so the
 * volumes of a version are packed as what differs from those of the version before. The files that were there hand on
 * what their volumes have.
 *
 * @param texts The same file of each version.
 * @returns For each version its files.
 */
export function inVolumes(file: string, texts: readonly string[]): Map<string, string>[] {
  return file === 'types' ? membersInVolumes(texts) : statementsInVolumes(file, texts);
}

/** For each name the name with which its volume begins. */
export function volumesOf(versions: readonly (readonly Item[])[]): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const items of versions)
    for (const { name, text } of items) sizes.set(name, Math.max(sizes.get(name) ?? 0, text.length));
  const volumes = new Map<string, string>();
  let first: string | undefined;
  let filled = 0;
  for (const [name, size] of [...sizes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (first === undefined || filled + size > limit) [first, filled] = [name, 0];
    filled += size;
    volumes.set(name, first);
  }
  return volumes;
}

/** A file whose statements are declarations that are exported. */
function statementsInVolumes(file: string, texts: readonly string[]): Map<string, string>[] {
  const versions = texts.map((text) => {
    const read = readDeclarations(text);
    const items = [...read.declared].map(([name, statements]) => ({
      name,
      text: statements.map((one) => one.getFullText().trimStart()).join('\n'),
      mentioned: new Set(statements.flatMap((one) => [...mentionedIn(one).names])),
    }));
    return { read, items };
  });
  const volumes = volumesOf(versions.map(({ items }) => items));
  return versions.map(({ read, items }) => {
    const files = new Map<string, string>();
    for (const [first, held] of grouped(items, volumes)) {
      const here = new Set(held.map(({ name }) => name));
      const mentioned = [...new Set(held.flatMap((item) => [...item.mentioned]))].filter(
        (name) => !here.has(name),
      );
      const imports = new Map<string, string[]>();
      for (const name of mentioned.toSorted()) {
        const from = read.declared.has(name) ? `./${file}.ts` : read.imported.get(name)?.from;
        if (from !== undefined) imports.set(from, [...(imports.get(from) ?? []), name]);
      }
      const head = [...imports].map(([from, names]) => importOf(names.join(', '), from));
      files.set(volumeName(file, first), [...head, ...held.map(({ text }) => text), ''].join('\n'));
    }
    const names = [...files.keys()];
    files.set(`${file}.d.ts`, names.map((name) => `export type * from "./${asModule(name)}";\n`).join(''));
    return files;
  });
}

/** `types.d.ts`, whose declarations are few and have long lists of members: a volume is an interface that they extend. */
function membersInVolumes(texts: readonly string[]): Map<string, string>[] {
  const sources = texts.map((text) => ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true));
  const found = longGroups.map((group) => {
    const lists = sources.map((source) => membersAt(source, group.path));
    const versions = lists.map((members) =>
      members.map((member) => ({ name: nameOf(member), text: member.getFullText() })),
    );
    return { group, lists, versions, volumes: volumesOf(versions) };
  });
  return texts.map((text, at) => {
    const files = new Map<string, string>();
    const imports: string[] = [];
    const interfaces: string[] = [];
    const changes: { from: number; to: number; by: string }[] = [];
    for (const { group, lists, versions, volumes } of found) {
      const { path, prefix, type } = group;
      const members = lists[at] ?? [];
      const [first, last] = [members[0], members.at(-1)];
      if (first === undefined || last === undefined) continue;
      const parts: string[] = [];
      for (const [begin, held] of grouped(versions[at] ?? [], volumes)) {
        const volume = volumeName(prefix, begin);
        const part = `${type}${parts.length + 1}`;
        parts.push(part);
        imports.push(importOf(part, `./${asModule(volume)}`));
        const body = held.map((item) => (path.length === 2 ? item.text.replaceAll('\n\t', '\n') : item.text));
        const mentioned = ['components', 'operations'].filter((name) => body.join('').includes(`${name}[`));
        files.set(
          volume,
          `${importOf(mentioned.join(', '), './types.ts')}\nexport interface ${part} {${body.join('')}\n}\n`,
        );
      }
      const { parent } = first;
      if (path.length === 1) {
        const open = text.lastIndexOf('{', first.getFullStart());
        changes.push({ from: open, to: last.end, by: `extends ${parts.join(', ')} {` });
      } else {
        changes.push({ from: parent.getStart(), to: parent.end, by: type });
        interfaces.push(`interface ${type} extends ${parts.join(', ')} {\n}\n`);
      }
    }
    let rest = text;
    for (const { from, to, by } of changes.toSorted((a, b) => b.from - a.from))
      rest = rest.slice(0, from) + by + rest.slice(to);
    files.set('types.d.ts', `${imports.join('\n')}\n${rest.trimEnd()}\n${interfaces.join('')}`);
    return files;
  });
}

/** The items by volumes, in the order in which they stood. */
function grouped<T extends Item>(
  items: readonly T[],
  volumes: ReadonlyMap<string, string>,
): [string, readonly T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const first = volumes.get(item.name) ?? item.name;
    groups.set(first, [...(groups.get(first) ?? []), item]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const importOf = (names: string, from: string): string =>
  names === '' ? '' : `import type { ${names} } from ${JSON.stringify(from)};`;

/** `model-from-vehicle-odometer.d.ts`: readable, and equal in all versions. */
const volumeName = (prefix: string, first: string): string =>
  `${prefix}-from-${first
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.d.ts`;

const asModule = (name: string): string => name.replace(/\.d\.ts$/, '.ts');
