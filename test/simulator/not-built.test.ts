import { describe, expect, it } from 'vitest';

import { createDocuments } from '../../src/simulator/document/documents.ts';
import { operationKey } from '../../src/simulator/document/operations.ts';
import { handlers } from '../../src/simulator/handlers/index.ts';
import { notBuilt } from '../../src/simulator/index.ts';
import { bench, slug } from './support.ts';

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

  it('answers 501 with a problem that says so', async () => {
    await using bed = await bench();
    for (const version of documents.versions) {
      for (const { key, method, path } of documents.of(version)?.operations ?? []) {
        if (!listed.includes(key)) continue;
        const answer = await bed.call(method, path.replaceAll(/\{[^}]+\}/g, 'x'), { version });
        expect([key, answer.status, slug(answer)]).toEqual([key, 501, 'not-implemented']);
      }
    }
    expect(bed.sim.violations).toEqual([]);
  });
});
