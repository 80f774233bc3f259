import type { Random } from './random.ts';
import { each, type Node, operationsIn } from './tree.ts';

const sections = new Set(['schemas', 'parameters', 'requestBodies', 'responses', 'headers', 'examples']);

/** A document with a share of the paths and events, chosen by chance, and with the components that these need. */
export function slice(document: Node, share: number, random: Random): Node {
  const some = <T>(entries: [string, T][], always: (key: string) => boolean): Record<string, T> =>
    Object.fromEntries(entries.filter(([key]) => always(key) || random.chance(share)));
  const paths = structuredClone(
    some(Object.entries(document['paths'] as Node), (path) => path === '/webhooks'),
  );
  // These list every event once more.
  for (const item of Object.values(paths) as Node[])
    for (const method of Object.values(item) as Node[]) delete method['callbacks'];
  const [first] = Object.keys((document['webhooks'] ?? {}) as Node);
  const webhooks = some(Object.entries((document['webhooks'] ?? {}) as Node), (event) => event === first);
  const all = document['components'] as Record<string, Record<string, unknown>>;
  const needed = new Map<string, unknown>();
  const visit = (root: unknown): void =>
    each(root, (node) => {
      const references = [node['$ref'], ...Object.values((node['discriminator']?.mapping ?? {}) as Node)];
      for (const reference of references) {
        const [, , section, name] = typeof reference === 'string' ? reference.split('/') : [];
        if (section === undefined || name === undefined || needed.has(`${section}/${name}`)) continue;
        needed.set(`${section}/${name}`, all[section]?.[name]);
        visit(all[section]?.[name]);
      }
    });
  visit(paths);
  visit(webhooks);
  const components = Object.fromEntries(
    Object.entries(all).map(([section, entries]) => [
      section,
      sections.has(section)
        ? Object.fromEntries(Object.entries(entries).filter(([name]) => needed.has(`${section}/${name}`)))
        : entries,
    ]),
  );
  return structuredClone({ ...document, paths, webhooks, components });
}

/** How much a document has to compare. */
export const sizeOf = (document: Node): number =>
  operationsIn(document).length + Object.keys((document['webhooks'] ?? {}) as Node).length;
