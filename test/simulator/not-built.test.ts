import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

import { createDocuments } from '../../src/simulator/document/documents.ts';
import { operationKey } from '../../src/simulator/document/operations.ts';
import { handlers } from '../../src/simulator/api/index.ts';
import { notBuilt } from '../../src/simulator/index.ts';
import { tables } from '../../src/versions/tables.ts';
import { bench, current, slug } from './support.ts';

const documents = await createDocuments(undefined, undefined);
const listed = notBuilt.map(operationKey);
const documented = new Set(
  documents.versions.flatMap((version) => documents.of(version)?.operations.map(({ key }) => key) ?? []),
);

/** What the methods of the client call, in any version. */
const inTables = new Set(
  Object.values(tables).flatMap((table) =>
    [...JSON.stringify(table).matchAll(/"operation":"([^"]+)"/g)].map(([, key]) => operationKey(key!)),
  ),
);

describe('what is not built', () => {
  // A document may have more: of what no method calls, nobody has decided yet.
  it.each(documents.versions)(
    'every operation that a method of %s calls is either handled or listed',
    (version) => {
      const keys = documents.of(version)?.operations.map(({ key }) => key) ?? [];
      expect(keys.filter((key) => handlers.has(key) && listed.includes(key))).toEqual([]);
      const called = keys.filter((key) => inTables.has(key));
      expect(called).not.toEqual([]);
      expect(called.filter((key) => !handlers.has(key) && !listed.includes(key))).toEqual([]);
    },
  );

  it('what is not built lists nothing twice and nothing that is unknown', () => {
    expect(new Set(listed).size).toBe(listed.length);
    const isKnown = (key: string): boolean => documented.has(key) || inTables.has(key);
    expect(listed.filter((key) => !isKnown(key))).toEqual([]);
    expect([...handlers.keys()].filter((key) => !isKnown(key))).toEqual([]);
  });

  it('what is not built is nothing of the versions that are served', () => {
    expect(notBuilt).toEqual([]);
  });

  it('what is not built answers 501 with a problem that says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'not-built-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const text = readFileSync(new URL(`../../openapi/${current}.yaml`, import.meta.url), 'utf8');
    const document = parse(text);
    document.paths['/novelties/{id}'] = { get: { responses: { 200: { description: 'Not known yet' } } } };
    writeFileSync(join(folder, `${current}.json`), JSON.stringify(document));
    await using bed = await bench({ documents: folder });
    const response = await bed.call('GET', '/novelties/1');
    expect([response.status, slug(response)]).toEqual([501, 'not-implemented']);
    expect(response.json.detail).toContain('GET /novelties/{id}');
    expect(bed.sim.violations).toEqual([]);
  });
});
