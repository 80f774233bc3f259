import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitApi } from '../../scripts/codegen/emit-api.ts';
import { readDocument } from '../../scripts/codegen/load-document.ts';
import { planApi } from '../../scripts/codegen/plan-api.ts';
import { prepareDocument } from '../../scripts/codegen/prepare-document.ts';
import { tables } from '../../src/versions/tables.ts';
import { allVersions } from '../support/versions.ts';
import { idiomNames, rewrite } from './rewrite.ts';
import type { Node } from './tree.ts';

/** Idioms that change the texts of a document, or the order in which it says things. */
const otherTexts = new Set([
  'references: a text beside them',
  'components: half of them in their places',
  'paths: other names of parameters',
  'webhooks: all under one key',
  'webhooks: other keys',
  'annotations: nulls where texts would be',
  'types: null first',
  'objects: parts of an allOf',
]);

const otherTypes = new Set([
  // Without a discriminator, nothing says that what it named is a closed enumeration.
  'unions: no discriminator',
  // Together with a nullable part of allOf, they say something else: a part that is an object, or one without fields.
  'unions: null beside a type',
  'objects: free ones are empty and closed',
]);

async function modelOf(document: Node, version: keyof typeof tables): Promise<string> {
  const file = fileURLToPath(new URL(`../../openapi/${version}.yaml`, import.meta.url));
  const { root } = await readDocument(new TextEncoder().encode(JSON.stringify(document)), file);
  const prepared = prepareDocument(root);
  const files = emitApi(prepared, planApi(prepared, tables[version]), '../../src/versions', version);
  return files['model.ts']!;
}

describe.each(allVersions)('the types of %s', { timeout: 60_000 }, (version) => {
  const source = parse(
    readFileSync(new URL(`../../openapi/${version}.yaml`, import.meta.url), 'utf8'),
  ) as Node;
  const ours = modelOf(source, version);
  const seed = Number(process.env['VENDOR_FORM_SEED'] ?? 1);

  it('the types of a version are the same to the byte for a document in other idioms with the same texts', async () => {
    const names = idiomNames.filter((name) => !otherTexts.has(name) && !otherTypes.has(name));
    expect(names.length).toBeGreaterThan(20);
    expect(await modelOf(rewrite(source, names, seed), version)).toBe(await ours);
  });
});
