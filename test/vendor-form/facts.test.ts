import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectFacts } from '../../scripts/diff/collect-facts.ts';
import { diffFacts } from '../../scripts/diff/diff-documents.ts';
import { readOverlay } from '../../src/openapi/overlay/overlay.ts';
import { overlayNotes, withKnowledge } from '../../src/openapi/overlay/registered.ts';
import { allVersions } from '../support/versions.ts';
import { lineOf } from '../scripts/diff/support.ts';
import { randomOf } from './random.ts';
import { idiomNames, rewrite } from './rewrite.ts';
import { sizeOf, slice } from './slice.ts';
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
  // Two events with one description differ by their keys only.
  'webhooks: other keys': /"kind":"(un)?deprecated"/,
  'webhooks: all under one key': /"kind":"(un)?deprecated"/,
  'headers: no version': /enode-version/i,
  'headers: a version that is required': /enode-version/i,
  'paths: other names of parameters': /"kind":"renamed"/,
  // A limit that says nothing is one all the same.
  'annotations: what holds anyway': /"kind":"limit/,
};

/** What the report says of a document and the same one in other words. */
const changes = (document: Node, names: readonly string[], seed: number): string[] =>
  differences(structuredClone(document), rewrite(document, names, seed), names).map(
    (line) => `${names.join(' + ')} (seed ${seed}): ${line}`,
  );

const differences = (ours: Node, theirs: Node, names: readonly string[]): string[] =>
  differencesOf(collectFacts(ours), collectFacts(theirs), names);

type Facts = ReturnType<typeof collectFacts>;

function differencesOf(ours: Facts, theirs: Facts, names: readonly string[]): string[] {
  const { changes: found } = diffFacts(
    { version: 'ours', facts: ours },
    { version: 'theirs', facts: theirs },
  );
  const left = names.flatMap((name) => lost[name] ?? []);
  return found
    .filter((change) => !left.some((pattern) => pattern.test(JSON.stringify(change))))
    .map((change) => lineOf(change));
}

// All of it is tried by `make vendor-form` and `make fuzz`; every test run takes a share of each document.
const isWhole = process.env['VENDOR_FORMS'] !== undefined;
const seeds = Number(process.env['VENDOR_FORMS'] ?? 3);
const first = Number(process.env['VENDOR_FORM_SEED'] ?? 1);

/** The document of a version, or a share of it that the seed decides. */
function tried(version: string, seed: number): Node {
  const document = documentOf(version);
  if (isWhole) return document;
  const part = slice(document, 0.1, randomOf(seed));
  expect(sizeOf(part)).toBeGreaterThan(0);
  return part;
}

describe.each(allVersions)('the document of %s', { timeout: 120_000 }, (version) => {
  const subsets = Array.from({ length: seeds }, (_, index) => {
    const seed = first + index;
    const random = randomOf(seed + Number(version.replaceAll('-', '')));
    return { seed, names: idiomNames.filter(() => random.chance(0.3)) };
  });

  it.each(subsets)('a document says the same in several idioms at once: seed $seed', ({ names, seed }) => {
    expect(changes(tried(version, seed), names, seed)).toEqual([]);
  });
});

describe('what is known beside a document', { timeout: 120_000 }, () => {
  it.each(allVersions)('what is known beside a document holds for %s in other words', (version) => {
    const file = new URL(`../../openapi/overlays/${version}.yaml`, import.meta.url);
    const overlay = readOverlay(parse(readFileSync(file, 'utf8')));
    const random = randomOf(first + Number(version.replaceAll('-', '')));
    // Events that are inlined and listed together make a document of many megabytes.
    const left = /failure|half of them/;
    const names = idiomNames.filter((name) => !left.test(name) && random.chance(0.3));
    const ours = structuredClone(documentOf(version));
    const theirs = rewrite(documentOf(version), names, first);
    // As `pull` stores it.
    delete theirs['info']['x-assembled'];
    for (const root of [ours, theirs]) withKnowledge(root, { overlay });
    expect(differences(ours, theirs, names)).toEqual([]);
    const notes = overlayNotes(theirs);
    // Of those that do not apply, none is lost, and each is reported.
    expect(notes.filter(({ isLost }) => isLost)).toEqual([]);
    const assumed = overlay.changes.filter(
      ({ optional, nullable, values, fields, also, token }) =>
        [optional, nullable, values, Object.keys(fields)].every((list) => list.length === 0) &&
        !also &&
        token === undefined,
    );
    for (const { pointer } of assumed) expect(notes.map((note) => note.pointer)).toContain(pointer);
  });
});

describe('a document', { timeout: 120_000 }, () => {
  it.each(idiomNames.map((name, index) => ({ name, index })))(
    'a document says the same in one idiom: $name',
    ({ name, index }) => {
      const version = allVersions[isWhole ? allVersions.length - 1 : index % allVersions.length]!;
      expect(changes(tried(version, first + index), [name], first + index)).toEqual([]);
    },
  );

  const pairs = idiomNames.flatMap((one, index) => idiomNames.slice(index + 1).map((other) => [one, other]));
  // A share of each version for each pair: together they are whole documents many times over. A few shares serve all
  // pairs, so that the facts of ours are collected once for each.
  const shares = new Map<string, { part: Node; facts: Facts }>();
  const shareOf = (version: string, number: number): { part: Node; facts: Facts } => {
    const key = `${version} ${number}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    const part = slice(documentOf(version), 0.1, randomOf(number));
    const made = { part, facts: collectFacts(structuredClone(part)) };
    shares.set(key, made);
    return made;
  };
  it.runIf(process.env['VENDOR_FORM_PAIRS'] === 'all').each(pairs)(
    'a document says the same in two idioms: %s, and %s',
    (...names) => {
      for (const version of allVersions) {
        const { part, facts } = shareOf(version, names.join().length % 10);
        const theirs = collectFacts(rewrite(part, names, 7));
        expect(differencesOf(facts, theirs, names)).toEqual([]);
      }
    },
  );
});
