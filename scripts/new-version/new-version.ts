import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extend } from '../../src/versions/extend.ts';
import type { VersionTable } from '../../src/versions/table.ts';
import { tables } from '../../src/versions/tables.ts';
import { generate, shownPath } from '../codegen/generate.ts';
import { loadDocument, readDocument } from '../codegen/load-document.ts';
import type { OverlayReport } from '../codegen/load-overlay.ts';
import { type Manifest, type ManifestEntry, readManifest } from '../codegen/manifest.ts';
import { writeOutput } from '../codegen/output.ts';
import { prepareDocument } from '../codegen/prepare-document.ts';
import { decide, type Decisions } from '../decide/decide.ts';
import { diffDocuments } from '../diff/diff-documents.ts';
import { renderMarkdown } from '../diff/render-markdown.ts';
import { writeChanges } from '../diff/write-changes.ts';
import { renamesOf } from '../diff/renames.ts';
import { withEntry } from '../pull/edit-manifest.ts';
import { pullInto, type Wanted } from '../pull/pull.ts';
import { PullError } from '../pull/pull-error.ts';
import { writeTogether } from '../pull/write-together.ts';
import { unixLines } from '../text/plain.ts';
import { withTable } from './source-edits.ts';
import { tableFile } from './table-file.ts';

export interface NewVersion {
  version: string;
  /** The version whose table the new one extends. */
  base: string;
  /** What changed since then. */
  report: string;
  decisions: Decisions;
  /** What became of the document's texts, as one line; undefined where they are kept for its own licence. */
  texts: string | undefined;
  /** Lines of overlays that do not apply. */
  overlays: OverlayReport[];
  /** A line for each schema keyword of which nothing is made. */
  notices: string[];
  /** Files that were written, as people would type them. */
  written: string[];
}

/**
 * Adds a version to the project: its document, its place among the versions, its table, its webhook entry, its code
 * and the reports. The table is its predecessor's; where that does not fit the document, the delta has what can be
 * proposed, marked as such.
 *
 * @throws {PullError} when the document cannot be stored; then nothing has changed.
 */
export async function newVersion(
  root: string,
  wanted: Omit<Wanted, 'openapi' | 'methods'>,
): Promise<NewVersion> {
  const { version } = wanted;
  const openapi = join(root, 'openapi');
  const manifestFile = join(openapi, 'versions.json');
  const manifest = await readManifest(manifestFile, shownPath(manifestFile));
  const base = predecessor(manifest, version, shownPath(manifestFile));
  const table = tableOf(base.version);

  const given = entryOf(version, manifest);
  const { entry, files, texts } = await pullInto(given, manifest.text, { ...wanted, openapi }, base);
  const text = files.get(join(openapi, entry.document)) ?? '';
  files.set(manifestFile, superseded(files.get(manifestFile) ?? '', version));
  const before = (await loadDocument(join(openapi, base.document))).root;
  const documentFile = join(openapi, entry.document);
  const after = (await readDocument(new TextEncoder().encode(text), documentFile)).root;
  const report = diffDocuments(
    { version: base.version, root: before, table },
    { version, root: after, table },
  );
  const decisions = decide(prepareDocument(after), table, renamesOf(report));
  for (const [file, content] of await sources(root, version, base.version, decisions))
    files.set(file, content);
  const written = (await writeTogether(files)).map(shownPath);
  const methods = { ...tables, [version]: extend(table, decisions.delta) };
  const out = join(root, 'generated');
  const generated = await generate(openapi, out, methods);
  if (await writeOutput(out, generated)) written.push(shownPath(out));
  written.push(...(await writeChanges(openapi, methods)));
  return {
    version,
    base: base.version,
    report: renderMarkdown(report),
    decisions,
    texts,
    overlays: generated.overlays,
    notices: generated.notices,
    written,
  };
}

function predecessor({ entries }: Manifest, version: string, shown: string): ManifestEntry {
  if (entries.some((entry) => entry.version === version)) {
    throw new PullError([
      `${shown}: ${version} is listed already; replace its document with \`make pull VERSION=${version} FROM=…\``,
    ]);
  }
  const older = entries
    .filter((entry) => entry.version < version && entry.facade !== false)
    .toSorted((a, b) => (a.version < b.version ? -1 : 1))
    .at(-1);
  if (older) return older;
  throw new PullError([
    `${shown}: no version is older than ${version}, so there is no table to extend; add it by hand`,
  ]);
}

function tableOf(version: string): VersionTable {
  const table = (tables as Readonly<Record<string, VersionTable>>)[version];
  if (table) return table;
  throw new PullError([`src/versions/tables.ts: ${version} has no table; add it first`]);
}

const entryOf = (version: string, { entries }: Manifest): ManifestEntry => ({
  version,
  date: version,
  // There is one current version, the newest; what became of one between older ones is not known here.
  lifecycle: entries.every((entry) => entry.version < version) ? 'current' : 'unknown',
  document: `${version}.yaml`,
  sha256: '',
  provenance: '',
});

/** The former current version is deprecated as soon as there is a newer one. */
function superseded(manifestText: string, version: string): string {
  const { versions }: { versions: ManifestEntry[] } = JSON.parse(manifestText);
  if (versions.find((entry) => entry.version === version)?.lifecycle !== 'current') return manifestText;
  const former = versions.filter((entry) => entry.version !== version && entry.lifecycle === 'current');
  return former.reduce((text, entry) => withEntry(text, { ...entry, lifecycle: 'deprecated' }), manifestText);
}

async function sources(
  root: string,
  version: string,
  base: string,
  { changes }: Decisions,
): Promise<[string, string][]> {
  const source = (name: string): string => join(root, name);
  const read = (name: string): Promise<string> => readFile(source(name), 'utf8').then(unixLines);
  const table = source(`src/versions/v${version}.ts`);
  if (existsSync(table)) {
    throw new PullError([
      `${shownPath(table)}: it is there already, but versions.json does not list ${version}; remove it first`,
    ]);
  }
  const webhooks = await read(`src/webhooks/versions/${base}.ts`);
  return [
    [table, tableFile(version, base, changes)],
    [source('src/versions/tables.ts'), withTable(await read('src/versions/tables.ts'), version)],
    [source(`src/webhooks/versions/${version}.ts`), webhooks.replaceAll(base, version)],
  ];
}
