import { GenerateError } from '../codegen/generate-error.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tables } from '../../src/versions/tables.ts';
import { generate, shownPath, type Tables } from '../codegen/generate.ts';
import { readDocument } from '../codegen/load-document.ts';
import type { OverlayReport } from '../codegen/load-overlay.ts';
import { isOurs, type ManifestEntry, readManifest } from '../codegen/manifest.ts';
import { writeOutput } from '../codegen/output.ts';
import type { VersionDecisions } from '../decide/render-decisions.ts';
import { diffDocuments } from '../diff/diff-documents.ts';
import { renamesOf } from '../diff/renames.ts';
import type { Report } from '../diff/report.ts';
import { writeChanges } from '../diff/write-changes.ts';
import { pull } from '../pull/pull.ts';
import { PullError } from '../pull/pull-error.ts';
import { writeTogether } from '../pull/write-together.ts';

export interface Regenerated {
  /** Versions whose document is another now; the report is empty where only its words or its order are. */
  changed: {
    version: string;
    report: Report;
    /** Whether it takes the place of one written by hand. */
    first: boolean;
  }[];
  unchanged: string[];
  /** Versions that could not be pulled, with the reasons: they stay as they are. */
  failed: { version: string; reasons: string }[];
  /** Why no code could be generated; undefined when it could. */
  generateError: string | undefined;
  /** What became of the texts of documents that were pulled, a line each. */
  texts: string[];
  /** Versions whose table and document do not meet, with a proposal. */
  decisions: VersionDecisions[];
  /** Lines of overlays that do not apply to the documents as they are now. */
  overlays: OverlayReport[];
  /** A line for each schema keyword of a document of which nothing is made. */
  notices: string[];
}

export interface RegenerateOptions {
  /** Folder that has openapi/ and generated/. */
  root: string;
  /** Address or path of the documents, with `{version}` in it; undefined for the addresses that they came from. */
  from: string | undefined;
  /** Licence that the maintainer states for the texts of the documents. */
  licence?: string | undefined;
  /** The day, as 2030-01-31. */
  today: string;
  /** The versions' methods. */
  methods?: Tables;
}

/**
 * Pulls the documents of all versions anew, generates, and brings the reports between versions up to date.
 *
 * @throws {PullError} when not one of them could be pulled; then nothing has changed.
 */
export async function regenerate({
  root,
  from,
  licence,
  today,
  methods = tables,
}: RegenerateOptions): Promise<Regenerated> {
  const openapi = join(root, 'openapi');
  const manifest = join(openapi, 'versions.json');
  const { entries } = await readManifest(manifest, shownPath(manifest));
  const result: Regenerated = {
    changed: [],
    unchanged: [],
    failed: [],
    generateError: undefined,
    texts: [],
    decisions: [],
    overlays: [],
    notices: [],
  };
  for (const entry of entries) {
    const { version } = entry;
    try {
      const place = placeOf(entry, from);
      const before = await readFile(join(openapi, entry.document));
      const { entry: stored, files, texts } = await pull({ version, from: place, openapi, today, licence });
      await writeTogether(files);
      const file = join(openapi, stored.document);
      const after = Buffer.from(files.get(file) ?? '');
      if (after.equals(before)) result.unchanged.push(version);
      else {
        if (texts !== undefined) result.texts.push(`${version}: ${texts}`);
        const report = await compare(version, before, after, file, methods);
        result.changed.push({ version, report, first: isOurs(entry) });
      }
    } catch (error) {
      if (!(error instanceof PullError)) throw error;
      result.failed.push({ version, reasons: error.message });
    }
  }
  if (result.failed.length === entries.length)
    throw new PullError(result.failed.map(({ reasons }) => reasons));
  const renames = Object.fromEntries(
    result.changed.map(({ version, report }) => [version, renamesOf(report)]),
  );
  try {
    const out = join(root, 'generated');
    const generated = await generate(openapi, out, methods, renames);
    await writeOutput(out, generated);
    result.decisions = generated.decisions;
    result.overlays = generated.overlays;
    result.notices = generated.notices;
    await writeChanges(openapi, methods);
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error;
    result.generateError = error.message;
  }
  return result;
}

function placeOf({ version, source }: ManifestEntry, from: string | undefined): string {
  if (from !== undefined) return from.replaceAll('{version}', version);
  if (source !== undefined && /^https?:/.test(source)) return source;
  throw new PullError([
    `${version}: its document came from no address; give one with --from 'https://…/{version}.json'`,
  ]);
}

async function compare(
  version: string,
  before: Uint8Array,
  after: Uint8Array,
  file: string,
  methods: Tables,
): Promise<Report> {
  const side = async (bytes: Uint8Array, name: string) => ({
    version: name,
    root: (await readDocument(bytes, file)).root,
    table: methods[version],
  });
  return diffDocuments(await side(before, `${version} as it was`), await side(after, `${version} as it is`));
}
