import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tables } from '../../src/versions/tables.ts';
import { shownPath, type Tables } from '../codegen/generate.ts';
import { parseText, readDocument } from '../codegen/load-document.ts';
import { withOverlayOf } from '../codegen/load-overlay.ts';
import { type ManifestEntry, readManifest } from '../codegen/manifest.ts';
import { prepareDocument } from '../codegen/prepare-document.ts';
import { decide, type Decisions } from '../decide/decide.ts';
import { diffDocuments } from '../diff/diff-documents.ts';
import { renamesOf } from '../diff/renames.ts';
import { checkDocument, type Contents } from './check-document.ts';
import { withEntry } from './edit-manifest.ts';
import { normalForm } from './normal-form.ts';
import { problemLines } from './problem-lines.ts';
import { PullError } from './pull-error.ts';
import { type Found, readSource } from './read-source.ts';
import { upgradeDocument } from './upgrade-document.ts';

export interface Pulled {
  entry: ManifestEntry;
  contents: Contents;
  /** What has to be written, by path: the document and the manifest. */
  files: Map<string, string>;
  /** What the document and the version's methods leave to decide; undefined for a version without methods. */
  decisions: Decisions | undefined;
}

export interface Wanted {
  version: string;
  /** Address or path of the document. */
  from: string;
  /** Folder of versions.json and the documents. */
  openapi: string;
  /** Day of the pull, `2030-01-31`. */
  today: string;
  /** The versions' methods. */
  methods?: Tables;
}

/**
 * Gets the document of a version that versions.json lists and makes everything ready to store it. Writes nothing.
 *
 * @throws {PullError} with one line for each reason for which it cannot be stored.
 */
export async function pull(wanted: Wanted): Promise<Pulled> {
  const file = join(wanted.openapi, 'versions.json');
  const manifest = await readManifest(file, shownPath(file));
  const entry = manifest.entries.find(({ version }) => version === wanted.version);
  if (entry) {
    const pulled = await pullInto(entry, manifest.text, wanted);
    return { ...pulled, decisions: await decisionsOn(entry, pulled, wanted) };
  }
  const listed = manifest.entries.map(({ version }) => version).join(', ');
  throw new PullError([
    `${shownPath(file)}: ${wanted.version} is not listed (${listed}); add it with \`make new-version VERSION=${wanted.version} FROM=…\``,
  ]);
}

async function decisionsOn(
  { version, document, facade }: ManifestEntry,
  { entry, files }: Omit<Pulled, 'decisions'>,
  { openapi, methods = tables }: Wanted,
): Promise<Decisions | undefined> {
  const table = methods[version];
  if (facade === false || !table) return undefined;
  const file = join(openapi, entry.document);
  const after = await withOverlayOf(rootOf(Buffer.from(files.get(file)!)), file);
  const decisions = decide(prepareDocument(after), table);
  if (decisions.problems.length === 0) return decisions;
  try {
    const before = await withOverlayOf(rootOf(await readFile(join(openapi, document))), file);
    const report = diffDocuments({ version, root: before }, { version, root: after });
    return decide(prepareDocument(after), table, renamesOf(report));
  } catch {
    // The document that is replaced may be missing or broken; then nothing is known of what moved.
    return decisions;
  }
}

const rootOf = (bytes: Uint8Array): Record<string, unknown> => readDocument(bytes).root;

/** The same for an entry that may be new; what is to decide is not asked. */
export async function pullInto(
  given: ManifestEntry,
  manifestText: string,
  wanted: Wanted,
): Promise<Omit<Pulled, 'decisions'>> {
  const found = await readSource(wanted.from);
  const { text, contents, upgraded } = await storable(found, wanted.version);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const same = given.sha256 === sha256 && given.source === found.source;
  const entry: ManifestEntry = {
    ...given,
    document: `${given.version}.yaml`,
    sha256,
    provenance: `The vendor's own document, ${upgraded ? 'upgraded from OpenAPI 3.0 and ' : ''}brought into normal form; its words are the vendor's.`,
    source: found.source,
    retrieved: same && given.retrieved !== undefined ? given.retrieved : wanted.today,
  };
  const files = new Map([
    [join(wanted.openapi, entry.document), text],
    [join(wanted.openapi, 'versions.json'), withEntry(manifestText, entry)],
  ]);
  return { entry, contents, files };
}

async function storable({ text: original, source: shown }: Found, version: string) {
  let lineOf: ((pointer: string) => number | undefined) | undefined;
  try {
    const parsed = parseText(original);
    const root = upgradeDocument(parsed.root, shown);
    const upgraded = root['openapi'] !== parsed.root['openapi'];
    // An upgrade moves things; their old places would mislead.
    if (!upgraded)
      lineOf = (pointer) => parsed.lineOf(pointer.replace(/^\/webhooks\b/, placeOfWebhooks(parsed.root)));
    const text = normalForm(root);
    const contents = await checkDocument(readDocument(new TextEncoder().encode(text)), version);
    return { text, contents, upgraded };
  } catch (error) {
    throw new PullError(problemLines(error, shown, lineOf), { cause: error });
  }
}

const placeOfWebhooks = (root: Record<string, unknown>): string =>
  'webhooks' in root ? '/webhooks' : '/x-webhooks';
