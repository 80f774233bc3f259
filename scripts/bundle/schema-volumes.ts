import ts from 'typescript';
import { mentionedIn, readDeclarations } from '../publish-types/declaration-file.ts';

/** Characters of a volume, about. What is compressed looks 32 kB back. */
const limit = 20_000;

interface Constant {
  readonly name: string;
  readonly text: string;
  readonly mentioned: ReadonlySet<string>;
}

/**
 * The built `schemas.js` of several versions in volumes that begin with the same schemas: a tarball has files of one name
 * beside each other, and packs those of a version as what differs from the version before. A schema is made of those above
 * it, so that a volume imports only volumes before it. `schemas.js` hands on what they have.
 *
 * @param texts The file of each version, oldest first.
 * @returns For each version its files.
 */
export function schemaVolumes(texts: readonly string[]): Map<string, string>[] {
  const versions = texts.map(readConstants);
  const begins = beginsOf(versions.map(({ constants }) => constants.slice(0, -1)));
  return versions.map(({ imports, constants, exported }) => {
    const volumes: Constant[][] = [[]];
    const table = constants.at(-1);
    for (const constant of constants.slice(0, -1)) {
      if (begins.has(constant.name)) volumes.push([]);
      volumes.at(-1)?.push(constant);
    }
    const importing = (mentioned: (name: string) => boolean, before: number): string =>
      volumes
        .slice(0, before)
        .map((held, at) => [held.filter(({ name }) => mentioned(name)), at] as const)
        .filter(([held]) => held.length > 0)
        .map(([held, at]) => `import{${namesOf(held)}}from"./${volumeName(at)}";`)
        .join('');
    const files = new Map<string, string>();
    for (const [at, held] of volumes.entries()) {
      const mentioned = new Set(held.flatMap((one) => [...one.mentioned]));
      const code = held.map(({ text }) => text).join('');
      files.set(
        volumeName(at),
        `${imports}${importing((name) => mentioned.has(name), at)}${code}export{${namesOf(held)}};`,
      );
    }
    files.set('schemas.js', `${importing(() => true, volumes.length)}${table?.text ?? ''}${exported}`);
    return files;
  });
}

/** Where volumes begin: at schemas that all versions have. */
function beginsOf(versions: readonly (readonly Constant[])[]): ReadonlySet<string> {
  const begins = new Set<string>();
  let filled = 0;
  for (const { name, text } of versions.at(-1) ?? []) {
    if (filled + text.length > limit && versions.every((all) => all.some((one) => one.name === name))) {
      begins.add(name);
      filled = 0;
    }
    filled += text.length;
  }
  return begins;
}

/** What a built file imports, the constants that it makes one by one, and what it exports. */
function readConstants(text: string): {
  readonly imports: string;
  readonly constants: readonly Constant[];
  readonly exported: string;
} {
  const { source, declared } = readDeclarations(text);
  const textsOf = (is: (node: ts.Node) => boolean): string =>
    source.statements
      .filter(is)
      .map((one) => one.getText())
      .join('');
  const constants = [...declared].map(([name, statements]) => ({
    name,
    text: statements.map((one) => one.getText()).join(''),
    mentioned: new Set(statements.flatMap((one) => [...mentionedIn(one).names])),
  }));
  return { imports: textsOf(ts.isImportDeclaration), constants, exported: textsOf(ts.isExportDeclaration) };
}

const volumeName = (at: number): string => `schemas-${at + 1}.js`;

const namesOf = (held: readonly Constant[]): string => held.map(({ name }) => name).join(',');
