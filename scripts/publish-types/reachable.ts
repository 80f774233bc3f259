import ts from 'typescript';
import { nameOf } from './members.ts';

/** What may be reached member by member: `components` has groups of members. */
const rooms: Readonly<Record<string, number>> = { components: 2, operations: 1, webhooks: 1 };

/**
 * The types of a version with those components and operations only that its paths lead to: no entry exports the others,
 * which are of events and of what the document does not use.
 */
export function reachable(text: string): string {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true);
  const members = new Map<string, ts.TypeElement>();
  let paths: ts.InterfaceDeclaration | undefined;
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const room = statement.name.text;
    if (room === 'paths') paths = statement;
    const depth = rooms[room];
    for (const member of statement.members) {
      if (depth === 1) members.set(keyOf(room, nameOf(member)), member);
      if (depth !== 2 || !ts.isPropertySignature(member) || member.type === undefined) continue;
      if (!ts.isTypeLiteralNode(member.type)) continue;
      for (const inner of member.type.members) members.set(keyOf(room, nameOf(member), nameOf(inner)), inner);
    }
  }
  if (paths === undefined) return text;

  const kept = new Set<string>();
  const visit = (node: ts.Node): void => {
    const key = ts.isIndexedAccessTypeNode(node) ? referredBy(node) : undefined;
    const member = key === undefined ? undefined : members.get(key);
    if (key !== undefined && member !== undefined && !kept.has(key)) {
      kept.add(key);
      visit(member);
    }
    ts.forEachChild(node, visit);
  };
  visit(paths);

  const dropped = [...members].flatMap(([key, member]) => (kept.has(key) ? [] : [member]));
  let result = text;
  for (const { pos, end } of dropped.toSorted((a, b) => b.pos - a.pos))
    result = result.slice(0, pos) + result.slice(end);
  return result;
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

/** The member that `components["schemas"]["User"]` or something of it stands for; the outer one of several is the same. */
function referredBy(node: ts.IndexedAccessTypeNode): string | undefined {
  const names: string[] = [];
  let object: ts.TypeNode = node;
  while (ts.isIndexedAccessTypeNode(object)) {
    const { indexType } = object;
    if (ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal))
      names.unshift(indexType.literal.text);
    object = object.objectType;
  }
  if (!ts.isTypeReferenceNode(object) || !ts.isIdentifier(object.typeName)) return undefined;
  const room = object.typeName.text;
  const depth = Object.hasOwn(rooms, room) ? rooms[room] : undefined;
  return depth === undefined || names.length < depth ? undefined : keyOf(room, ...names.slice(0, depth));
}
