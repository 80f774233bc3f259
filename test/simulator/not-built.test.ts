import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

import { createDocuments } from '../../src/simulator/document/documents.ts';
import { operationKey } from '../../src/simulator/document/operations.ts';
import { handlers } from '../../src/simulator/handlers/index.ts';
import { notBuilt } from '../../src/simulator/index.ts';
import { bench, current, slug } from './support.ts';

const documents = createDocuments(undefined, undefined);
const listed = notBuilt.map(operationKey);
const documented = new Set(
  documents.versions.flatMap((version) => documents.of(version)?.operations.map(({ key }) => key) ?? []),
);

describe('what is not built', () => {
  it.each(documents.versions)('every operation of %s is either handled or listed', (version) => {
    const keys = documents.of(version)?.operations.map(({ key }) => key) ?? [];
    const loose = keys.filter((key) => handlers.has(key) === listed.includes(key));
    expect(keys.length).toBeGreaterThan(70);
    expect(loose).toEqual([]);
  });

  it('lists nothing twice and nothing that no document has', () => {
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((key) => !documented.has(key))).toEqual([]);
    expect([...handlers.keys()].filter((key) => !documented.has(key))).toEqual([]);
  });

  it('is nothing of the versions that are served', () => {
    expect(notBuilt).toEqual([]);
  });

  it('answers 501 with a problem that says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'not-built-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const text = readFileSync(new URL(`../../openapi/${current}.yaml`, import.meta.url), 'utf8');
    const document = parse(text);
    document.paths['/novelties/{id}'] = { get: { responses: { 200: { description: 'Not known yet' } } } };
    writeFileSync(join(folder, `${current}.json`), JSON.stringify(document));
    await using bed = await bench({ documents: folder });
    const answer = await bed.call('GET', '/novelties/1');
    expect([answer.status, slug(answer)]).toEqual([501, 'not-implemented']);
    expect(answer.json.detail).toContain('GET /novelties/{id}');
    expect(bed.sim.violations).toEqual([]);
  });
});
