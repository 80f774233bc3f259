import { Document, visit } from 'yaml';
import { isObject } from '../../src/core/is-object.ts';
import { type Below, below, type Kind, order } from './key-order.ts';

/**
 * The text of a document in the one form in which documents are stored, so that two versions of it differ in no
 * more lines than in facts: keys in a fixed order, named parts sorted, one line per text, block style. Nothing is
 * added and nothing left out, and the order of lists and of properties stays. The form of the form is itself.
 */
export function normalForm(document: unknown): string {
  const form = new Document(arranged(document, 'document'), {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
  });
  visit(form, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = styleOf(node.value);
    },
  });
  // Nothing is folded: a changed word is one changed line.
  return form.toString({ lineWidth: 0, singleQuote: true });
}

/** Where a text begins with space, or has lines of nothing else, its block would not say how deep it is indented. */
const styleOf = (text: string): 'BLOCK_LITERAL' | 'QUOTE_DOUBLE' =>
  /^\s/.test(text) || /^[^\S\n]+$/m.test(text) ? 'QUOTE_DOUBLE' : 'BLOCK_LITERAL';

function arranged(node: unknown, place: Below): unknown {
  if (typeof place === 'string') return arrangedKind(node, place);
  if ('list' in place) return Array.isArray(node) ? node.map((item) => arranged(item, place.list)) : node;
  if (!isObject(node)) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => [
    key,
    arranged(value, place.map),
  ]);
  return Object.fromEntries(place.sorted ? entries.toSorted(([a], [b]) => compare(a, b)) : entries);
}

function arrangedKind(node: unknown, kind: Kind): unknown {
  if (kind === 'anything' || !isObject(node)) return node;
  const keys: readonly string[] = order[kind];
  const rank = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.fromEntries(
    Object.entries(node)
      .toSorted(([a], [b]) => rank(a) - rank(b) || compare(a, b))
      .map(([key, value]): [string, unknown] => {
        const inner = Object.hasOwn(below[kind], key) ? below[kind][key] : undefined;
        return [key, inner === undefined ? value : arranged(value, inner)];
      }),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
