import { limits } from '../../src/openapi/keywords.ts';
import { pointerOf, resolveReference, segments } from '../../src/openapi/pointer.ts';

type Limits = Record<string, unknown>;
type Node = { $ref?: string; allOf?: Node[]; oneOf?: Node[]; anyOf?: Node[] } & Limits;

/** Limits such as `maxLength`: the normal form of a schema leaves them out, so they are read where it came from. */
export const limitsReader =
  (root: unknown) =>
  (schema: object): Limits =>
    limitsOf(origin(root, pointerOf(schema)), root, []);

function limitsOf(node: Node, root: unknown, passed: readonly Node[]): Limits {
  if (passed.includes(node)) return {};
  const own = limits(node);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reference to a schema leads to one
  const target = node.$ref === undefined ? [] : [(resolveReference(root, node.$ref) ?? {}) as Node];
  const parts = [...target, ...(node.allOf ?? []), ...loneMember(node)].map((part) =>
    limitsOf(part, root, [...passed, node]),
  );
  return Object.assign({}, ...parts, own);
}

/** A union of one is that one; the members of others are compared each in its own place. */
function loneMember({ oneOf, anyOf }: Node): Node[] {
  const members = oneOf ?? anyOf ?? [];
  return members.length === 1 ? members : [];
}

function origin(root: unknown, pointer: string): Node {
  // Of a schema that was made up nothing is known; the document itself is none.
  if (pointer === '') return {};
  let node = root;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a pointer of the document leads through objects and lists
  for (const key of segments(pointer)) node = (node as Record<string, unknown> | undefined)?.[key];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the pointer leads to is a schema
  return typeof node === 'object' && node !== null ? (node as Node) : {};
}
