import { documentIdioms } from './document-idioms.ts';
import { formIdioms } from './form-idioms.ts';
import { olderIdioms } from './older-idioms.ts';
import { placeIdioms } from './place-idioms.ts';
import { randomOf } from './random.ts';
import { type Idiom, schemaIdioms } from './schema-idioms.ts';
import type { Node } from './tree.ts';

// Components are called otherwise and moved late: the others look for their names. Documents become older last.
export const idioms: Readonly<Record<string, Idiom>> = {
  ...schemaIdioms,
  ...formIdioms,
  ...documentIdioms,
  ...placeIdioms,
  ...olderIdioms,
};

export const idiomNames = Object.keys(idioms);

/** The same facts in the words of others: some of the idioms, each at places that the seed decides. */
export function rewrite(document: Node, names: readonly string[], seed: number): Node {
  const copy = structuredClone(document);
  // Path items are shared last: operations are looked for where they stand.
  const last = 'path items: shared';
  const ordered = idiomNames.filter((name) => names.includes(name) && name !== last);
  for (const name of [...ordered, ...names.filter((one) => one === last)])
    idioms[name]!(copy, randomOf(seed));
  return copy;
}
