import { beforeAll, describe, expect, it } from 'vitest';
import { diffVersions } from '../../../scripts/diff/diff-versions.ts';
import type { Report } from '../../../scripts/diff/report.ts';
import * as v20230801 from './changelog/2023-08-01.ts';
import * as v20240101 from './changelog/2024-01-01.ts';
import * as v20241001 from './changelog/2024-10-01.ts';
import { placesOf, reportersOf } from './changelog/fact.ts';

describe.each([
  { from: '2023-04-15', to: '2023-08-01', ...v20230801 },
  { from: '2023-08-01', to: '2024-01-01', ...v20240101 },
  { from: '2024-01-01', to: '2024-10-01', ...v20241001 },
])('$from to $to', ({ from, to, facts, untouched }) => {
  let report: Report;
  beforeAll(async () => {
    report = await diffVersions(from, to);
  }, 60_000);

  it.each(facts.map((fact) => [fact.says, fact] as const))('%s', (_says, fact) => {
    const reporters = reportersOf(fact, report.changes);
    expect(reporters).not.toEqual([]);
    expect(placesOf(reporters)).toEqual(expect.arrayContaining([...(fact.places ?? [])]));
  });

  it('a report tells nothing of what stayed as it was', () => {
    // Which failures a document lists is its author's to say.
    const reported = report.changes.filter(({ subject }) => subject !== 'status');
    expect(placesOf(reported).filter((place) => untouched.includes(place))).toEqual([]);
  });
});
