import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../../src/core/is-object.ts';
import { tables } from '../../src/versions/tables.ts';
import { shownPath, type Tables } from '../codegen/generate.ts';
import { keywordNotices } from '../codegen/keyword-notices.ts';
import { loadDocument, readDocument } from '../codegen/load-document.ts';
import { type OverlayReport, overlayReport, textsFile } from '../codegen/load-overlay.ts';
import { isOurs, type ManifestEntry, readManifest } from '../codegen/manifest.ts';
import { parseText } from '../codegen/parse-text.ts';
import { prepareDocument } from '../codegen/prepare-document.ts';
import { decide, type Decisions } from '../decide/decide.ts';
import { diffDocuments } from '../diff/diff-documents.ts';
import { renamesOf } from '../diff/renames.ts';
import { checkDocument, type Contents } from './check-document.ts';
import { withEntry } from './edit-manifest.ts';
import { licenceOf } from './licence.ts';
import { normalForm } from './normal-form.ts';
import { problemLines } from './problem-lines.ts';
import { oneLine } from '../text/plain.ts';
import { PullError } from './pull-error.ts';
import { type Found, readSource } from './read-source.ts';
import { upgradeDocument } from './upgrade-document.ts';
import { withoutTexts } from './without-texts.ts';

export interface Pulled {
  entry: ManifestEntry;
  contents: Contents;
  /** What has to be written, by path: the document and the manifest. */
  files: Map<string, string>;
  /** What became of the document's texts, as one line; undefined where they are kept for its own licence. */
  texts: string | undefined;
  /** A line for each schema keyword of which nothing will be made, with its place in what was pulled. */
  notices: string[];
  /** Lines of the version's overlay that do not apply to the document. */
  overlays: OverlayReport[];
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
  /** Licence that the maintainer states for the document's texts; they are left out of what is stored otherwise. */
  licence?: string | undefined;
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
    return { ...pulled, ...(await consequences(entry, pulled, wanted)) };
  }
  const listed = manifest.entries.map(({ version }) => version).join(', ');
  throw new PullError([
    `${shownPath(file)}: ${wanted.version} is not listed (${listed}); add it with \`make new-version VERSION=${wanted.version} FROM=…\``,
  ]);
}

async function consequences(
  { version, document, facade }: ManifestEntry,
  { entry, files }: Omit<Pulled, 'decisions' | 'overlays'>,
  { openapi, methods = tables }: Wanted,
): Promise<Pick<Pulled, 'decisions' | 'overlays'>> {
  const file = join(openapi, entry.document);
  const after = (await readDocument(Buffer.from(files.get(file) ?? ''), file)).root;
  const prepared = prepareDocument(after);
  const overlays = overlayReport(after);
  const table = methods[version];
  if (facade === false || !table) return { decisions: undefined, overlays };
  const decisions = decide(prepared, table);
  if (decisions.problems.length === 0) return { decisions, overlays };
  try {
    const before = (await loadDocument(join(openapi, document))).root;
    const report = diffDocuments({ version, root: before }, { version, root: after });
    return { decisions: decide(prepared, table, renamesOf(report)), overlays };
  } catch {
    // The document that is replaced may be missing or broken; then nothing is known of what moved.
    return { decisions, overlays };
  }
}

/**
 * The same for an entry that may be new; what is to decide is not asked.
 *
 * @param former The entry whose document the new one follows: our own words there stand in for texts it lacks.
 */
export async function pullInto(
  given: ManifestEntry,
  manifestText: string,
  wanted: Wanted,
  former: ManifestEntry = given,
): Promise<Omit<Pulled, 'decisions' | 'overlays'>> {
  const found = await readSource(wanted.from);
  // What was stated of a source holds for that source.
  const licence = wanted.licence ?? (given.source === found.source ? given.licence : undefined);
  const { text, contents, upgraded, texts, notices } = await storable(found, wanted.version, licence);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const same = given.sha256 === sha256 && given.source === found.source && given.licence === licence;
  const { licence: _former, ...rest } = given;
  const entry: ManifestEntry = {
    ...rest,
    document: `${given.version}.yaml`,
    sha256,
    provenance: `The vendor's own document, ${upgraded ? 'upgraded from OpenAPI 3.0 and ' : ''}brought into normal form; ${texts.provenance}`,
    source: found.source,
    ...(licence !== undefined && { licence }),
    retrieved: same && given.retrieved !== undefined ? given.retrieved : wanted.today,
  };
  const file = join(wanted.openapi, entry.document);
  const files = new Map([
    [file, text],
    [join(wanted.openapi, 'versions.json'), withEntry(manifestText, entry)],
  ]);
  const ownTexts = await ownTextsOf(former, wanted.openapi);
  if (ownTexts !== undefined) files.set(textsFile(file), ownTexts);
  return { entry, contents, files, texts: texts.line, notices };
}

/** The document in our own words that a version has or had. */
async function ownTextsOf(entry: ManifestEntry, openapi: string): Promise<string | undefined> {
  const file = join(openapi, entry.document);
  return readFile(isOurs(entry) ? file : textsFile(file), 'utf8').catch(() => undefined);
}

async function storable(
  { text: original, source: shown }: Found,
  version: string,
  licence: string | undefined,
) {
  let lineOf: ((pointer: string) => number | undefined) | undefined;
  try {
    const parsed = parseText(original);
    const root = upgradeDocument(parsed.root, shown);
    const upgraded = root['openapi'] !== parsed.root['openapi'];
    // An upgrade moves things; their old places would mislead.
    if (!upgraded)
      lineOf = (pointer) => parsed.lineOf(pointer.replace(/^\/webhooks\b/, placeOfWebhooks(parsed.root)));
    const { root: publishable, texts } = withPermittedTexts(asPulled(root), licence);
    const text = normalForm(publishable);
    const contents = await checkDocument(
      await readDocument(new TextEncoder().encode(text), undefined),
      version,
    );
    const notices = keywordNotices(parsed, shown);
    return { text, contents, upgraded, texts, notices };
  } catch (error) {
    throw new PullError(problemLines(error, shown, lineOf), { cause: error });
  }
}

const placeOfWebhooks = (root: Record<string, unknown>): string =>
  'webhooks' in root ? '/webhooks' : '/x-webhooks';

/** Only documents that were assembled here are called so. */
function asPulled(root: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(root['info'])) return root;
  const { 'x-assembled': _ours, ...info } = root['info'];
  return { ...root, info };
}

/** The document as it may be published in this package, and what became of its texts, in words. */
function withPermittedTexts(document: Record<string, unknown>, licence: string | undefined) {
  const { stated, isPermissive } = licenceOf(document);
  if (licence !== undefined) {
    const provenance = `its texts are the vendor's, kept because a maintainer stated: ${oneLine(licence)}.`;
    return { root: document, texts: { provenance, line: `texts are kept, as stated: ${oneLine(licence)}` } };
  }
  if (isPermissive) {
    const provenance = `its texts are the vendor's, under ${oneLine(stated ?? '')}.`;
    return { root: document, texts: { provenance, line: undefined } };
  }
  const { root, count } = withoutTexts(document);
  const reason =
    stated === undefined
      ? 'the document states no licence'
      : `the document's licence is ${JSON.stringify(oneLine(stated))}`;
  return {
    root,
    texts: {
      provenance: `its texts are left out, since ${reason}.`,
      line: `${count} texts (descriptions, examples and the like) are left out, since ${reason} and this package is published under MIT; give LICENCE=… to keep them`,
    },
  };
}
