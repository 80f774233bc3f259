import { dirname, join } from 'node:path';
import ts from 'typescript';
import { mentionedIn, readDeclarations, type DeclarationFile, type Origin } from './declaration-file.ts';

/** What is kept of a file. */
interface Kept {
  readonly file: DeclarationFile;
  readonly statements: Set<ts.Statement>;
  readonly imports: Set<string>;
  readonly exports: Set<string>;
  /** Whether anything that it hands on from other files is kept. */
  readonly stars: Set<string>;
}

/** The declarations that some entries lead to, file by file. */
export function shake(entries: readonly string[], read: (path: string) => string): Map<string, string> {
  const all = new Map<string, Kept>();
  const open = (path: string): Kept => {
    let kept = all.get(path);
    if (kept === undefined) {
      const file = readDeclarations(read(path));
      kept = { file, statements: new Set(), imports: new Set(), exports: new Set(), stars: new Set() };
      all.set(path, kept);
    }
    return kept;
  };

  const keepOrigin = ({ from, name }: Origin, importer: string): boolean => {
    const path = pathOf(from, importer);
    return path === undefined || (name === '*' ? keepAll(path) : keepExport(path, name));
  };
  /** Whether the file exports the name. */
  const keepExport = (path: string, name: string): boolean => {
    const { file, exports, stars } = open(path);
    const own = file.exported.get(name);
    if (own === undefined) {
      return file.stars.some((from) => {
        const found = keepOrigin({ from, name }, path);
        if (found) stars.add(from);
        return found;
      });
    }
    if (exports.has(name)) return true;
    exports.add(name);
    if (typeof own === 'string') keepLocal(path, own);
    else keepOrigin(own, path);
    return true;
  };
  const keepAll = (path: string): boolean => {
    const { file, stars } = open(path);
    for (const name of file.exported.keys()) keepExport(path, name);
    for (const from of file.stars) {
      stars.add(from);
      keepOrigin({ from, name: '*' }, path);
    }
    return true;
  };
  const keepLocal = (path: string, name: string): void => {
    const { file, statements, imports } = open(path);
    const origin = file.imported.get(name);
    if (origin !== undefined && !imports.has(name)) {
      imports.add(name);
      keepOrigin(origin, path);
    }
    for (const statement of file.declared.get(name) ?? []) {
      if (statements.has(statement)) continue;
      statements.add(statement);
      const { names, origins } = mentionedIn(statement);
      for (const mentioned of names) keepLocal(path, mentioned);
      for (const one of origins) keepOrigin(one, path);
    }
  };

  for (const entry of entries) keepAll(entry);
  return new Map(
    [...all].map(([path, kept]) => [path, print(kept)] as const).filter(([, text]) => text !== ''),
  );
}

function print({ file, statements, imports, exports, stars }: Kept): string {
  const parts = file.source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return printImport(statement, imports);
    if (ts.isExportDeclaration(statement)) return printExport(statement, exports, stars);
    return statements.has(statement) ? [statement.getFullText()] : [];
  });
  // What nobody outside can name would make the classes of two copies of the package strangers to each other.
  return parts
    .join('')
    .trimStart()
    .replaceAll(/^ +#private;\n/gm, '');
}

function printImport(statement: ts.ImportDeclaration, used: ReadonlySet<string>): string[] {
  const { namedBindings, name } = statement.importClause ?? {};
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) {
    const all = namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name : undefined;
    const local = name ?? all;
    return local !== undefined && used.has(local.text) ? [statement.getFullText()] : [];
  }
  const named = namedBindings.elements.filter(({ name: local }) => used.has(local.text));
  if (named.length === 0) return [];
  const keyword =
    statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'import type' : 'import';
  const list = named.map((one) => one.getText()).join(', ');
  return [`\n${keyword} { ${list} } from ${statement.moduleSpecifier.getText()};`];
}

function printExport(
  statement: ts.ExportDeclaration,
  exports: ReadonlySet<string>,
  stars: ReadonlySet<string>,
): string[] {
  const { exportClause, moduleSpecifier } = statement;
  if (exportClause === undefined) {
    const from =
      moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    return stars.has(from) ? [statement.getFullText()] : [];
  }
  if (ts.isNamespaceExport(exportClause))
    return exports.has(exportClause.name.text) ? [statement.getFullText()] : [];
  const named = exportClause.elements.filter(({ name }) => exports.has(name.text));
  if (named.length === 0) return [];
  const from = moduleSpecifier === undefined ? '' : ` from ${moduleSpecifier.getText()}`;
  const type = statement.isTypeOnly ? 'type ' : '';
  return [`\nexport ${type}{ ${named.map((one) => one.getText()).join(', ')} }${from};`];
}

/** The declarations that an import leads to; those of other packages are none of ours. */
const pathOf = (from: string, importer: string): string | undefined =>
  from.startsWith('.') ? join(dirname(importer), from.replace(/\.[jt]s$/, '.d.ts')) : undefined;
