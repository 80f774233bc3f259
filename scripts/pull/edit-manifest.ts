import type { ManifestEntry } from '../codegen/manifest.ts';

/** The manifest's text with an entry put in the place of the one of its version, or among the others by version. */
export function withEntry(text: string, entry: ManifestEntry): string {
  const manifest: { versions: ManifestEntry[] } = JSON.parse(text);
  const others = manifest.versions.filter(({ version }) => version !== entry.version);
  const versions = [...others, entry].toSorted((a, b) => (a.version < b.version ? -1 : 1));
  return `${JSON.stringify({ ...manifest, versions }, null, 2)}\n`;
}
