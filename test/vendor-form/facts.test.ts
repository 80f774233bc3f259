import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diffDocuments } from '../../scripts/diff/diff-documents.ts';
import { allVersions } from '../support/versions.ts';
import { lineOf } from '../scripts/diff/support.ts';
import { randomOf } from './random.ts';
import { idiomNames, rewrite } from './rewrite.ts';
import type { Node } from './tree.ts';

const documents = new Map<string, Node>();
function documentOf(version: string): Node {
  const file = new URL(`../../openapi/${version}.yaml`, import.meta.url);
  const known = documents.get(version) ?? (parse(readFileSync(file, 'utf8')) as Node);
  documents.set(version, known);
  return known;
}

/** Idioms that leave out facts, and what the report says of those. */
const lost: Record<string, RegExp> = {
  'responses: none of the failures': /"status":"[45]|"name":"[45]/,
  'responses: a default failure': /"(status|name)":"([45]XX|default)"/,
  // That its one word is needed, only a document can say.
  'bodies: not marked required': /^(?!.*"operation":"(PUT|PATCH)).*"kind":"optional"/,
  // Two events with one description are told apart by their keys only.
  'webhooks: other keys': /"kind":"(un)?deprecated"/,
  'webhooks: all under one key': /"kind":"(un)?deprecated"/,
  'headers: no version': /enode-version/i,
  'paths: other names of parameters': /"kind":"renamed"/,
};

/** What the report says of a document and the same one in other words. */
function changes(version: string, names: readonly string[], seed: number): string[] {
  const root = documentOf(version);
  const { changes: found } = diffDocuments(
    { version: 'ours', root: structuredClone(root) },
    { version: 'theirs', root: rewrite(root, names, seed) },
  );
  const left = names.flatMap((name) => lost[name] ?? []);
  return found
    .filter((change) => !left.some((pattern) => pattern.test(JSON.stringify(change))))
    .map((change) => `${names.join(' + ')} (seed ${seed}): ${lineOf(change)}`);
}

const seeds = Number(process.env['VENDOR_FORMS'] ?? 2);

describe.each(allVersions)('the document of %s', (version) => {
  const random = randomOf(Number(version.replaceAll('-', '')));
  const subsets = Array.from({ length: seeds }, (_, index) => ({
    seed: index + 1,
    names: idiomNames.filter(() => random.chance(0.4)),
  }));

  it.each(subsets)(
    'says the same in several idioms at once: seed $seed',
    { timeout: 120_000 },
    ({ names, seed }) => {
      expect(changes(version, names, seed)).toEqual([]);
    },
  );
});

describe('the newest document', () => {
  it.each(idiomNames)('says the same in one idiom: %s', { timeout: 120_000 }, (name) => {
    expect(changes(allVersions.at(-1)!, [name], 1)).toEqual([]);
  });

  const pairs = idiomNames.flatMap((one, index) => idiomNames.slice(index + 1).map((other) => [one, other]));
  it.runIf(process.env['VENDOR_FORM_PAIRS'] === 'all').each(pairs)(
    'says the same in two idioms: %s, and %s',
    { timeout: 120_000 },
    (...names) => {
      for (const version of allVersions) expect(changes(version, names, 7)).toEqual([]);
    },
  );
});
