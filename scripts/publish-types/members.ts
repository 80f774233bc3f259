import ts from 'typescript';

/** The members of an interface of a file, or those of one of its members: `['components', 'schemas']`. */
export function membersAt(
  source: ts.SourceFile,
  [outer, inner]: readonly string[],
): readonly ts.TypeElement[] {
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== outer) continue;
    if (inner === undefined) return statement.members;
    const member = statement.members.find((one) => nameOf(one) === inner);
    if (member !== undefined && ts.isPropertySignature(member) && member.type !== undefined)
      return ts.isTypeLiteralNode(member.type) ? member.type.members : [];
  }
  return [];
}

export const nameOf = ({ name }: ts.TypeElement): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
