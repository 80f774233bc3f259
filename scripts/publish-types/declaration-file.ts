import ts from 'typescript';

/** Where a name comes from: `*` is all that a file exports. */
export interface Origin {
  readonly from: string;
  readonly name: string;
}

/** A file of declarations, by names. */
export interface DeclarationFile {
  readonly source: ts.SourceFile;
  /** What the file declares itself; overloads and merged declarations are several statements. */
  readonly declared: ReadonlyMap<string, readonly ts.Statement[]>;
  readonly imported: ReadonlyMap<string, Origin>;
  /** What it exports: something of its own, under a local name, or of another file. */
  readonly exported: ReadonlyMap<string, Origin | string>;
  /** Files of which it exports everything. */
  readonly stars: readonly string[];
}

export function readDeclarations(text: string): DeclarationFile {
  const source = ts.createSourceFile('file.d.ts', text, ts.ScriptTarget.Latest, true);
  const declared = new Map<string, ts.Statement[]>();
  const imported = new Map<string, Origin>();
  const exported = new Map<string, Origin | string>();
  const stars: string[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = textOf(statement.moduleSpecifier);
      const { name, namedBindings } = statement.importClause ?? {};
      if (name !== undefined) imported.set(name.text, { from, name: 'default' });
      if (namedBindings === undefined) continue;
      if (ts.isNamespaceImport(namedBindings)) imported.set(namedBindings.name.text, { from, name: '*' });
      else
        for (const one of namedBindings.elements)
          imported.set(one.name.text, { from, name: (one.propertyName ?? one.name).text });
    } else if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier && textOf(statement.moduleSpecifier);
      const { exportClause } = statement;
      if (exportClause === undefined) stars.push(from ?? '');
      else if (ts.isNamespaceExport(exportClause))
        exported.set(exportClause.name.text, { from: from ?? '', name: '*' });
      else
        for (const one of exportClause.elements) {
          const local = (one.propertyName ?? one.name).text;
          exported.set(one.name.text, from === undefined ? local : { from, name: local });
        }
    } else {
      const isExported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
      for (const name of namesOf(statement)) {
        declared.set(name, [...(declared.get(name) ?? []), statement]);
        if (isExported) exported.set(name, name);
      }
    }
  }
  return { source, declared, imported, exported, stars };
}

/** Names that a statement speaks of, but those of members, and what it imports in place. More than it refers to does no harm. */
export function mentionedIn(statement: ts.Statement): { names: Set<string>; origins: Origin[] } {
  const names = new Set<string>();
  const origins: Origin[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const first = node.qualifier?.getText().split('.')[0] ?? '*';
      origins.push({ from: textOf(node.argument.literal), name: first });
    } else if (ts.isIdentifier(node) && !isMemberName(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return { names, origins };
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isTypeElement(parent) || ts.isClassElement(parent) || ts.isParameter(parent)) && parent.name === node
  );
}

const textOf = (node: ts.Node): string => (ts.isStringLiteral(node) ? node.text : '');

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
}
