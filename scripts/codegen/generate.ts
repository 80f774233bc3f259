import { fileURLToPath } from 'node:url';
import { join, relative, resolve, sep } from 'node:path';
import { decideOn } from '../decide/decide.ts';
import type { VersionDecisions } from '../decide/render-decisions.ts';
import type { VersionTable } from '../../src/versions/table.ts';
import { tables } from '../../src/versions/tables.ts';
import { problemLines } from '../pull/problem-lines.ts';
import { lineComment } from '../text/typescript.ts';
import { emitDefinitions } from './emit-entry.ts';
import { emitHelpIndex } from './emit-help.ts';
import { emitApis, emitIndex } from './emit-index.ts';
import type { ListedVersion } from './emit-definition.ts';
import { emitDocument } from './emit-version.ts';
import { GenerateError } from './generate-error.ts';
import { keywordNotices } from './keyword-notices.ts';
import { loadDocument, type Source } from './load-document.ts';
import { type ManifestEntry, readManifest } from './manifest.ts';
import { type OverlayReport, overlayReport } from './load-overlay.ts';
import { planApi } from './plan-api.ts';
import { prepareDocument } from './prepare-document.ts';
import { shownPath } from './shown-path.ts';

export { shownPath } from './shown-path.ts';

export interface Generated {
  /** Content of every file by its path below the output folder. */
  files: Map<string, string>;
  manifest: { file: string; shown: string; before: string; after: string };
  /** Versions whose table and document do not meet, with a proposal; they are generated all the same. */
  decisions: VersionDecisions[];
  /** Lines of overlays that do not apply to their documents. */
  overlays: OverlayReport[];
  /** A line for each schema keyword of a document of which nothing is made. */
  notices: string[];
}

/** By version, new keys of operations by their former ones. */
export type Renames = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** The table of methods of each version. */
export type Tables = Readonly<Record<string, VersionTable>>;

/**
 * Produces everything in memory, from the documents that `versions.json` lists and the versions' tables.
 *
 * @param renames What is known of operations that have moved, for better proposals.
 * @throws {GenerateError} with one line per problem that says where, what and how to correct it.
 */
export async function generate(
  openapiFolder: string,
  outFolder: string,
  methods: Tables = tables,
  renames: Renames = {},
): Promise<Generated> {
  const file = join(openapiFolder, 'versions.json');
  const manifest = await readManifest(file, shownPath(file));
  const files = new Map<string, string>();
  const checksums: string[] = [];
  const decisions: VersionDecisions[] = [];
  const overlays: OverlayReport[] = [];
  const notices: string[] = [];
  for (const [index, entry] of manifest.entries.entries()) {
    const { version } = entry;
    const successor = manifest.entries[index + 1]?.version;
    const table = methods[version];
    const { sha256, contents, document, plan, notes, unread } = await generateVersion(
      { ...entry, successor },
      table,
      openapiFolder,
      outFolder,
    );
    checksums.push(sha256);
    overlays.push(...notes);
    notices.push(...unread);
    for (const [name, content] of Object.entries(contents)) files.set(`${version}/${name}`, content);
    if (!plan || !table) continue;
    const decided = decideOn(plan, document, table, renames[version]);
    if (decided.problems.length > 0) decisions.push({ version, decisions: decided });
  }
  const after = manifest.withChecksums(checksums);
  const versions = manifest.entries.map(({ version }) => version);
  files.set('index.ts', `${header('versions.json')}\n${emitIndex(manifest.entries, supportPath(outFolder))}`);
  files.set('apis.ts', `${header('versions.json')}\n${emitApis(manifest.entries)}`);
  files.set(
    'definitions.ts',
    `${header('versions.json')}\n${emitDefinitions(versions, supportPath(outFolder))}`,
  );
  files.set('help.ts', `${header('versions.json')}\n${emitHelpIndex(versions, supportPath(outFolder))}`);
  return {
    files,
    manifest: { file, shown: shownPath(file), before: manifest.text, after },
    decisions,
    overlays,
    notices,
  };
}

const withoutTable = (version: string, document: string): GenerateError =>
  new GenerateError(
    `${document}: ${version} has no table of methods; add src/versions/v${version}.ts to src/versions/tables.ts, or write \`"facade": false\` in versions.json for a version that only raw calls serve`,
  );

async function generateVersion(
  entry: ManifestEntry & ListedVersion,
  table: VersionTable | undefined,
  openapiFolder: string,
  outFolder: string,
) {
  const file = join(openapiFolder, entry.document);
  let source: Source | undefined;
  try {
    source = await loadDocument(file);
    const served = entry.facade !== false;
    if (served && !table) throw withoutTable(entry.version, shownPath(file));
    const support = supportPath(join(outFolder, entry.version));
    const document = prepareDocument(source.root);
    const plan = served && table ? planApi(document, table) : undefined;
    const emitted = await emitDocument(document, support, plan, entry);
    const top = header(entry.document, source.sha256);
    const contents = Object.fromEntries(
      Object.entries(emitted).map(([name, body]) => [name, `${top}\n${body}`]),
    );
    const notes = overlayReport(source.root);
    const unread = keywordNotices(source, shownPath(file));
    return { sha256: source.sha256, contents, document, plan, notes, unread };
  } catch (error) {
    if (error instanceof GenerateError) throw error;
    throw new GenerateError(problemLines(error, shownPath(file), source?.lineOf).join('\n'), {
      cause: error,
    });
  }
}

/** Always the project's own name of the document, so that the output does not depend on where it was read. */
function header(document: string, sha256?: string): string {
  const checksum = sha256 === undefined ? '' : `// Document SHA-256: ${sha256}\n`;
  return `${lineComment(`Generated from openapi/${document} by \`make generate\`. Do not edit.`, '')}${checksum}`;
}

function supportPath(from: string): string {
  const support = fileURLToPath(new URL('../../src', import.meta.url));
  return relative(resolve(from), support).split(sep).join('/');
}
