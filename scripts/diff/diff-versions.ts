import { join } from 'node:path';
import { tables } from '../../src/versions/tables.ts';
import { GenerateError } from '../codegen/generate-error.ts';
import { shownPath, type Tables } from '../codegen/generate.ts';
import { loadDocument, type Source } from '../codegen/load-document.ts';
import { readManifest } from '../codegen/manifest.ts';
import { problemLines } from '../pull/problem-lines.ts';
import { collectFacts } from './collect-facts.ts';
import { diffFacts } from './diff-documents.ts';
import type { Facts } from './facts.ts';
import type { Report } from './report.ts';

/** Reports between the versions that `versions.json` lists; each document is read once. */
export interface Differ {
  /** Oldest first. */
  versions: string[];
  /** @throws {GenerateError} with one line that names the version or the place in the document. */
  diff(from: string, to: string): Promise<Report>;
  /** Each version and its successor, oldest first. */
  neighbours(): Promise<Report[]>;
}

/** @throws {GenerateError} when the list of versions cannot be read. */
export async function openDiffer(openapiFolder: string, methods: Tables = tables): Promise<Differ> {
  const file = join(openapiFolder, 'versions.json');
  const { entries } = await readManifest(file, shownPath(file));
  const versions = entries.map(({ version }) => version).toSorted();
  const known = new Map<string, Promise<Facts>>();
  const factsOf = (version: string): Promise<Facts> => {
    const entry = entries.find((each) => each.version === version);
    if (!entry) {
      const choice = versions.join(', ');
      throw new GenerateError(`${shownPath(file)}: there is no version ${version}; use one of ${choice}`);
    }
    const facts = known.get(version) ?? readFacts(join(openapiFolder, entry.document));
    known.set(version, facts);
    return facts;
  };
  const diff = async (from: string, to: string): Promise<Report> => {
    const before = { version: from, table: methods[from], facts: await factsOf(from) };
    return diffFacts(before, { version: to, table: methods[to], facts: await factsOf(to) });
  };
  const neighbours = async (): Promise<Report[]> => {
    const reports: Report[] = [];
    for (const [index, version] of versions.entries()) {
      const before = versions[index - 1];
      if (before !== undefined) reports.push(await diff(before, version));
    }
    return reports;
  };
  return { versions, diff, neighbours };
}

/** What changed between two versions of `versions.json`. */
export async function diffVersions(from: string, to: string, openapiFolder = 'openapi'): Promise<Report> {
  return (await openDiffer(openapiFolder)).diff(from, to);
}

async function readFacts(file: string): Promise<Facts> {
  let source: Source | undefined;
  try {
    source = await loadDocument(file);
    return collectFacts(source.root);
  } catch (error) {
    if (error instanceof GenerateError) throw error;
    throw new GenerateError(problemLines(error, shownPath(file), source?.lineOf).join('\n'), {
      cause: error,
    });
  }
}
