import { resolveReference } from '../../../src/openapi/pointer.ts';

/** The same document with every reference replaced by what it refers to, except in circles. */
export function inlineComponents(root: unknown): Record<string, unknown> {
  const inline = (node: unknown, passed: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((item) => inline(item, passed));
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...siblings } = node as { $ref?: unknown };
    if (typeof $ref !== 'string') return mapMembers(node, (value) => inline(value, passed));
    if (passed.includes($ref)) return node;
    const target = inline(resolveReference(root, $ref), [...passed, $ref]) as object;
    if (Object.keys(siblings).length === 0) return target;
    const isSchema = $ref.startsWith('#/components/schemas/');
    const own = inline(siblings, passed) as object;
    return isSchema ? { allOf: [target], ...own } : { ...target, ...own };
  };
  return inline(root, []) as Record<string, unknown>;
}

const mapMembers = (node: object, map: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, map(value)]));
