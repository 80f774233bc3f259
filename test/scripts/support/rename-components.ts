type Renames = Map<string, string>;

/**
 * The same document with other names for everything under components, as somebody else might have named it.
 *
 * @returns The document as JSON, which is YAML, too.
 */
export function renameComponents(document: unknown): string {
  const { components } = document as { components: Record<string, Record<string, unknown>> };
  const renames: Renames = new Map();
  let number = 0;
  for (const [section, entries] of Object.entries(components)) {
    if (section === 'securitySchemes') continue;
    for (const name of Object.keys(entries)) {
      number += 1;
      renames.set(`#/components/${section}/${name}`, `#/components/${section}/Part${number}`);
    }
  }
  const copy = replaceReferences(document, renames) as { components: typeof components };
  copy.components = Object.fromEntries(
    Object.entries(copy.components).map(([section, entries]) => [
      section,
      Object.fromEntries(
        Object.entries(entries).map(([name, entry]) => {
          const renamed = renames.get(`#/components/${section}/${name}`);
          return [renamed?.split('/').at(-1) ?? name, entry];
        }),
      ),
    ]),
  );
  return JSON.stringify(copy, null, 1);
}

function replaceReferences(node: unknown, renames: Renames): unknown {
  if (typeof node === 'string') return renames.get(node) ?? node;
  if (Array.isArray(node)) return node.map((item) => replaceReferences(item, renames));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, replaceReferences(value, renames)]),
  );
}
