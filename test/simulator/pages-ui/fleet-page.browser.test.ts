import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { startReceiver } from '../receiver.ts';
import { bench } from '../support.ts';
import { noBrowser, patience, useBrowser } from './browser.ts';

describe.skipIf(noBrowser)('the fleet page in a browser', { timeout: 60_000 }, () => {
  const open = useBrowser();

  const visit = async (page: Page, url: string): Promise<void> => {
    await page.goto(url);
    await page.getByText('Live', { exact: true }).waitFor();
  };

  it('the fleet page in a browser follows what happens through the API, without a reload', async () => {
    await using bed = await bench();
    const car = bed.sim
      .user('ada')
      .vehicle({ vendor: 'BMW', model: 'i4', batteryLevel: 40, batteryCapacity: 80 });
    await using tab = await open();
    const { page } = tab;
    await visit(page, bed.sim.fleetUrl);
    const row = page.getByRole('row', { name: 'BMW i4' });
    await row.getByText('Plugged in').waitFor();
    await bed.call('POST', `/vehicles/${car.id}/charging`, { json: { action: 'START' } });
    await page.getByRole('region', { name: 'Actions' }).getByText('Pending').waitFor();
    await bed.sim.clock.advance('1h');
    await page.getByRole('region', { name: 'Actions' }).getByText('Confirmed').waitFor();
    await row.getByText('Charging').waitFor();
    await expect
      .poll(() => row.getByRole('meter', { name: 'Battery level' }).getAttribute('value'), patience)
      .toBe(String(car.state.chargeState.batteryLevel));
    expect(Number(car.state.chargeState.batteryLevel)).toBeGreaterThan(50);
    await page.getByText('13:00:00').first().waitFor();
    bed.sim.user('bob').vehicle({ vendor: 'AUDI', model: 'Q4' });
    await page.getByRole('row', { name: 'Audi Q4' }).waitFor();
    car.remove();
    await row.waitFor({ state: 'detached' });
    await tab.picture('fleet');
    expect(tab.oddities).toEqual({ console: [], requests: [] });
  });

  it('the fleet page in a browser unplugs, charges, breaks and restores by its buttons, and keeps the focus there', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle({ displayName: 'Flash' });
    await using tab = await open();
    const { page } = tab;
    const state = async () => (await bed.call('GET', `/vehicles/${car.id}`)).json;
    const press = async (name: string, next: string): Promise<void> => {
      await page.getByRole('button', { name: `${name} Flash of ada` }).click();
      await page.getByRole('button', { name: `${next} Flash of ada` }).waitFor();
    };
    await visit(page, bed.sim.fleetUrl);
    await press('Unplug', 'Plug in');
    expect((await state()).chargeState.isPluggedIn).toBe(false);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), patience)
      .toBe('Plug in');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Unplug Flash of ada' }).waitFor();
    expect((await state()).chargeState.isPluggedIn).toBe(true);
    await press('Charge', 'Stop');
    expect((await state()).chargeState.isCharging).toBe(true);
    await press('Stop', 'Charge');
    await press('Break', 'Restore');
    await page.getByText('Unreachable').waitFor();
    expect((await state()).isReachable).toBe(false);
    await press('Restore', 'Break');
    expect((await state()).isReachable).toBe(true);
    expect(page.url()).toBe(bed.sim.fleetUrl);
    expect(tab.oddities).toEqual({ console: [], requests: [] });
  });

  it('the fleet page in a browser turns the clock', async () => {
    await using bed = await bench();
    await using tab = await open();
    const { page } = tab;
    await visit(page, bed.sim.fleetUrl);
    await page.getByRole('button', { name: 'Advance the time by 15 min' }).click();
    await page.getByText('12:15:00').waitFor();
    expect(bed.sim.clock.iso()).toBe('2025-01-01T12:15:00.000Z');
  });

  it('the fleet page in a browser shows a delivery with its body and the response, and leaves open what was opened', async () => {
    await using bed = await bench();
    await using receiver = await startReceiver();
    receiver.response = 500;
    const json = { url: receiver.url, secret: 'a secret of the subscription', events: ['*'] };
    await bed.call('POST', '/webhooks', { json });
    const car = bed.sim.user('ada').vehicle();
    await bed.sim.webhooks.flush();
    await using tab = await open({ viewport: { width: 1360, height: 900 } });
    const { page } = tab;
    await visit(page, bed.sim.fleetUrl);
    const webhooks = page.getByRole('region', { name: 'Webhooks' });
    await webhooks.getByText('Retrying').first().waitFor();
    const discovery = webhooks.getByRole('listitem').filter({ hasText: 'user:vehicle:discovered' }).last();
    const body = discovery.getByLabel('Body of the delivery');
    await discovery.getByText('user:vehicle:discovered').first().click();
    expect(JSON.parse((await body.textContent()) ?? '')).toEqual(
      JSON.parse(receiver.deliveries[0]?.body ?? ''),
    );
    expect(await discovery.getByLabel('Body of the response').first().textContent()).toBe('thanks');
    await tab.picture('fleet-delivery');
    receiver.response = 200;
    car.update({ pluggedIn: false });
    await page.getByRole('button', { name: 'Advance the time by 1 h' }).click();
    await discovery.getByText('Delivered').waitFor();
    expect(await body.isVisible()).toBe(true);
    expect(await page.content()).not.toContain(json.secret);
    expect(tab.oddities).toEqual({ console: [], requests: [] });
  });

  it('the fleet page in a browser leads to kinds, users and pages', async () => {
    await using bed = await bench();
    bed.sim.fleet(60);
    await using tab = await open({ colorScheme: 'dark' });
    const { page } = tab;
    await visit(page, bed.sim.fleetUrl);
    const rows = page.locator('#rows > tr');
    expect(await rows.count()).toBe(50);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect.poll(() => rows.count(), patience).toBe(10);
    await page.getByRole('link', { name: 'fleet-60', exact: true }).click();
    await expect.poll(() => rows.count(), patience).toBe(1);
    await page
      .getByRole('navigation', { name: 'Kinds of assets' })
      .getByRole('link', { name: 'Chargers' })
      .click();
    expect(await page.getByRole('link', { name: 'Chargers' }).getAttribute('aria-current')).toBe('page');
    await expect.poll(() => rows.count(), patience).toBe(1);
    await page.getByRole('searchbox', { name: 'User' }).fill('fleet-1');
    await page.keyboard.press('Enter');
    await page.getByText('User “fleet-1” has none of these.').waitFor();
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByRole('row', { name: 'fleet-1' }).waitFor();
    await tab.picture('fleet-users-dark');
    expect(tab.oddities).toEqual({ console: [], requests: [] });
  });

  it('the fleet page in a browser says that the connection is lost', async () => {
    await using bed = await bench();
    await using tab = await open();
    await visit(tab.page, bed.sim.fleetUrl);
    await bed.sim.close();
    await tab.page.getByText('Connection lost, trying again').waitFor();
    await tab.page.getByRole('button', { name: 'Advance the time by 1 min' }).click();
    await expect
      .poll(() => tab.page.getByRole('alert').textContent(), patience)
      .toBe('The simulator does not respond.');
  });

  it('the fleet page in a browser works without JavaScript', async () => {
    await using bed = await bench();
    const car = bed.sim.user('ada').vehicle({ displayName: 'Flash' });
    await using tab = await open({ javaScriptEnabled: false });
    const { page } = tab;
    await page.goto(`${bed.sim.fleetUrl}?user=ada`);
    await page.getByText('Reload to see changes').waitFor();
    await page.getByRole('button', { name: 'Unplug Flash' }).click();
    await page.getByRole('button', { name: 'Plug in Flash' }).waitFor();
    expect(car.state.chargeState.isPluggedIn).toBe(false);
    await page.getByRole('button', { name: 'Advance the time by 1 h' }).click();
    await page.getByText('13:00:00').first().waitFor();
    expect(new URL(page.url()).searchParams.get('user')).toBe('ada');
  });

  it('the fleet page in a browser adds an asset by its form, copies its id, and leads to its page', async () => {
    await using bed = await bench();
    await using tab = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = tab;
    await visit(page, bed.sim.fleetUrl);
    await page.getByText('Add a vehicle').click();
    const form = page.locator('#add');
    await form.getByLabel('User').fill('zoe');
    await form.getByLabel('Name').fill('Flash');
    await form.getByRole('button', { name: 'Add' }).click();
    const row = page.getByRole('row', { name: 'Flash' });
    // A row that changes meanwhile is drawn anew, without the word.
    await expect
      .poll(async () => {
        await row.getByRole('button', { name: /^Copy the id/ }).click();
        return row.getByText('Copied').isVisible();
      }, patience)
      .toBe(true);
    const id = await page.evaluate(() => navigator.clipboard.readText());
    expect(bed.sim.findAsset(id)).toMatchObject({ kind: 'vehicle', userId: 'zoe' });
    await row.getByRole('link', { name: 'Flash' }).click();
    await page.getByRole('img', { name: /^Battery level from/ }).waitFor();
    await page.getByRole('button', { name: 'Unplug Flash of zoe' }).click();
    await page.getByRole('button', { name: 'Plug in Flash of zoe' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/fleet/assets/${id}`);
    expect(tab.oddities).toEqual({ console: [], requests: [] });
  });

  it('the fleet page in a browser begins with a link past its top, and shows on a telephone that its tabs scroll', async () => {
    await using bed = await bench();
    await using tab = await open({ viewport: { width: 360, height: 740 } });
    const { page } = tab;
    await visit(page, bed.sim.fleetUrl);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    const tabs = page.getByRole('navigation', { name: 'Kinds of assets' });
    expect(await tabs.getAttribute('data-right')).toBe('true');
    await tabs.evaluate((bar) => bar.scrollTo({ left: 10_000 }));
    await expect.poll(() => tabs.getAttribute('data-right'), patience).toBe('false');
    expect(await tabs.getAttribute('data-left')).toBe('true');
  });

  it('the fleet page in a browser fits a telephone', async () => {
    await using bed = await bench();
    bed.sim.user('ada').vehicle({ controlledBy: 'smart-charging', charging: true, chargeLimit: 80 });
    await using tab = await open({ viewport: { width: 360, height: 740 } });
    await visit(tab.page, bed.sim.fleetUrl);
    await tab.picture('fleet-phone');
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
