import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { type Bench, bench, linkBody } from '../support.ts';
import { noBrowser, useBrowser } from './browser.ts';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a checker of accessibility finds in a page: rule and element. */
async function findings(page: Page): Promise<string[]> {
  // The page allows no script from elsewhere; what a debugger evaluates is not held to that.
  const results = (await page.evaluate(
    `(async () => { ${await axe}; return axe.run(document); })()`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Something of everything. */
async function livelyBench(): Promise<{ bed: Bench; carId: string; batteryId: string; linkUrl: string }> {
  const bed = await bench();
  const ada = bed.sim.user('ada');
  const car = ada.vehicle({
    displayName: 'Flash',
    batteryLevel: 20,
    chargeLimit: 80,
    controlledBy: 'smart-charging',
  });
  ada.vehicle({ vendor: 'BMW', reachable: false, charging: false });
  const { battery } = ada.hemSystem();
  bed.sim.webhooks.subscribe({ secret: 'long-enough', events: ['user:vehicle:discovered'] });
  bed.sim.faults.add({ route: 'GET /vehicles', fault: { type: 'problem', status: 429 }, times: 2 });
  for (const path of ['/vehicles', '/nowhere', '/users']) await bed.call('GET', path);
  await bed.call('POST', `/vehicles/${ada.vehicle().id}/charging`, { json: { action: 'START' } });
  const { linkUrl } = (await bed.call('POST', '/users/ada/link', { json: linkBody() })).json;
  await bed.sim.clock.advance('5h');
  return { bed, carId: car.id, batteryId: battery.id, linkUrl };
}

describe.skipIf(noBrowser)('a checker of accessibility', { timeout: 120_000 }, () => {
  const open = useBrowser();

  it.each([
    ['light', 1400],
    ['dark', 375],
  ] as const)(
    'a checker of accessibility finds nothing on the pages in %s at a width of %i',
    async (colorScheme, width) => {
      const { bed, carId, batteryId, linkUrl } = await livelyBench();
      await using _ = bed;
      await using tab = await open({ colorScheme, viewport: { width, height: 900 } });
      const { page } = tab;
      const pages = [
        '/fleet',
        '/fleet?show=users&user=nobody',
        `/fleet/assets/${carId}`,
        `/fleet/assets/${batteryId}`,
      ];
      for (const path of pages) {
        await page.goto(bed.sim.apiUrl + path);
        await page.getByText('Live', { exact: true }).waitFor();
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await tab.picture(`${path.split('/')[2] === undefined ? 'fleet' : 'asset'}-${colorScheme}-${width}`);
      }
      await page.goto(linkUrl);
      expect(await findings(page)).toEqual([]);
      expect(tab.oddities).toEqual({ console: [], requests: [] });
    },
  );
});
