import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textOf } from '../support/program.ts';

/* reports/api lists what each entry exports, without comments. */
const reports = readdirSync('reports/api').map((name) => `reports/api/${name}`);

it('public names use `response`, and no words that only this library uses', () => {
  expect(reports.length).toBeGreaterThan(10);
  const odd = reports.flatMap((file) =>
    Array.from(textOf(file).matchAll(/\b\w*(?:answer|bodyAs|unhappy)\w*/gi), ([name]) => `${file}: ${name}`),
  );
  expect(odd).toEqual([]);
});
