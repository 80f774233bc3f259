import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { old } from '../support.ts';
import { startApp } from './app.ts';
import { noBrowser, useBrowser } from './browser.ts';
import { type LinkBench, linkBench } from './link-bench.ts';

describe.skipIf(noBrowser)('the link page in a browser', { timeout: 60_000 }, () => {
  const open = useBrowser();

  const reached = (page: Page, name: string): Promise<void> =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  const signIn = async (page: Page, password = 'sandbox'): Promise<void> => {
    await page.getByLabel('Email').fill('ada@sandbox.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  const vendorsOf = async (bed: LinkBench): Promise<unknown> =>
    (await bed.call('GET', '/users/ada')).json.linkedVendors;

  it('the link page in a browser leads a user from the choice of a brand back into the app', async () => {
    await using bed = await linkBench();
    await using app = await startApp();
    await using tab = await open();
    const { page } = tab;
    await page.goto(await bed.session(app));
    expect(await page.title()).toBe('Choose your brand · Simulated Enode');
    await page.getByText('Step 1 of 3').waitFor();
    await tab.picture('link-1-choose');
    await page.getByRole('link', { name: 'Polestar' }).click();
    await reached(page, 'Sign in to Polestar');
    await tab.picture('link-2-sign-in');
    await signIn(page);
    await reached(page, 'Allow access to Polestar?');
    expect(await page.getByRole('main').getByRole('listitem').allTextContents()).toEqual([
      'See status and readings',
      'Start and stop charging',
    ]);
    await tab.picture('link-3-review');
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await reached(page, 'Back in the app');
    expect(page.url()).toBe(app.redirectUri);
    expect(await vendorsOf(bed)).toEqual([{ vendor: 'POLESTAR', vendorType: 'vehicle', isValid: true }]);
    expect(tab.oddities).toEqual({ console: [], requests: [] });
  });

  it('the link page in a browser narrows the brands while somebody types', async () => {
    await using bed = await linkBench();
    await using tab = await open();
    const { page } = tab;
    await page.goto(await bed.session());
    const search = page.getByRole('searchbox', { name: 'Search brands' });
    await search.fill('sko');
    expect(await page.getByRole('main').getByRole('link').allTextContents()).toEqual([
      expect.stringContaining('Škoda'),
    ]);
    await search.fill('nothing like it');
    expect(await page.getByRole('status').textContent()).toBe('No brand matches “nothing like it”.');
    expect(tab.oddities).toEqual({ console: [], requests: [] });
  });

  it('the link page in a browser works with the keyboard alone, and shows where the focus is', async () => {
    await using bed = await linkBench();
    await using app = await startApp();
    await using tab = await open();
    const { page } = tab;
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no visible focus';
        return element.getAttribute('aria-label') ?? (element.textContent.trim() || element.id);
      });
    const tabTo = async (name: string): Promise<void> => {
      const seen: string[] = [];
      while (seen.at(-1) !== name && seen.length < 6) {
        await page.keyboard.press('Tab');
        seen.push(await focused());
      }
      expect(seen.at(-1), `tabbed over: ${seen.join(', ')}`).toBe(name);
      expect(seen).not.toContain('no visible focus');
    };
    await page.goto(await bed.session(app));
    await tabTo('words');
    await page.keyboard.type('nissan');
    await page.keyboard.press('Enter');
    await page.getByText('Sign in to Nissan').waitFor();
    expect(await focused()).toBe('username');
    await page.keyboard.type('ada@sandbox.example');
    await tabTo('password');
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Please try again' }).waitFor();
    expect(await focused()).toBe('password');
    await page.keyboard.type('sandbox');
    await tabTo('Sign in');
    await page.keyboard.press('Enter');
    await page.getByText('Allow access to Nissan?').waitFor();
    await tabTo('Allow');
    await page.keyboard.press('Enter');
    await page.waitForURL(app.redirectUri);
    expect(await vendorsOf(bed)).toMatchObject([{ vendor: 'NISSAN' }]);
  });

  it('the link page in a browser tells when the password is wrong, and lets try again', async () => {
    await using bed = await linkBench();
    await using app = await startApp();
    await using tab = await open();
    const { page } = tab;
    await page.goto(await bed.session({ ...app, vendor: 'BMW' }));
    await reached(page, 'Sign in to BMW');
    await page.getByText('Step 1 of 2').waitFor();
    await signIn(page, 'guess');
    const email = page.getByLabel('Email');
    expect(await page.getByRole('alert').textContent()).toBe(
      'That email and password do not go together. Please try again.',
    );
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    expect(await email.inputValue()).toBe('ada@sandbox.example');
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    await tab.picture('link-wrong-password');
    await signIn(page);
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await page.waitForURL(app.redirectUri);
    expect(await vendorsOf(bed)).toMatchObject([{ vendor: 'BMW' }]);
  });

  it('the link page in a browser lets the user go back and choose another brand', async () => {
    await using bed = await linkBench();
    await using tab = await open();
    const { page } = tab;
    await page.goto(await bed.session());
    await page.getByRole('link', { name: 'Kia' }).click();
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('link', { name: 'Audi' }).click();
    await signIn(page);
    await reached(page, 'Allow access to Audi?');
    await page.goBack();
    await reached(page, 'Sign in to Audi');
    expect(await vendorsOf(bed)).toEqual([]);
  });

  it.each([
    [
      'the present version',
      undefined,
      { error: 'consent request denied', error_message: expect.any(String) },
    ],
    ['an older one', old, { error: 'consent request denied' }],
  ])(
    'the link page in a browser accepts a refusal by the user, in the words of %s',
    async (_name, version, words) => {
      await using bed = await linkBench();
      await using app = await startApp();
      await using tab = await open();
      const { page } = tab;
      await page.goto(await bed.session(app, version ? { version } : {}));
      await page.getByRole('link', { name: 'Audi' }).click();
      await signIn(page);
      await page.getByRole('button', { name: 'Do not allow' }).click();
      await reached(page, 'Back in the app');
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ from: 'link', ...words });
      expect(await vendorsOf(bed)).toEqual([]);
      expect(tab.oddities).toEqual({ console: [], requests: [] });
    },
  );

  it.each([
    ['the present version', undefined, { error: 'user closed session', error_message: expect.any(String) }],
    ['an older one', old, { error: 'user closed session' }],
  ])(
    'the link page in a browser can be closed, in the words of %s, and is used up then',
    async (_name, version, words) => {
      await using bed = await linkBench();
      await using app = await startApp();
      await using tab = await open();
      const { page } = tab;
      const url = await bed.session(app, version ? { version } : {});
      await page.goto(url);
      await page.getByRole('button', { name: 'Close' }).click();
      await reached(page, 'Back in the app');
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ from: 'link', ...words });
      const again = await page.goto(url);
      expect(again?.status()).toBe(409);
      await reached(page, 'This link was used already');
    },
  );

  it('the link page in a browser says that a session has expired, even in the middle', async () => {
    await using bed = await linkBench();
    await using tab = await open();
    const { page } = tab;
    await page.goto(await bed.session());
    await page.getByRole('link', { name: 'Tesla' }).click();
    await bed.sim.clock.advance('24h');
    await signIn(page);
    await reached(page, 'This link has expired');
    expect(await page.getByRole('button').count()).toBe(0);
    await tab.picture('link-expired');
  });

  it('the link page in a browser works without JavaScript', async () => {
    await using bed = await linkBench();
    await using app = await startApp();
    await using tab = await open({ javaScriptEnabled: false });
    const { page } = tab;
    await page.goto(await bed.session(app));
    await page.getByRole('searchbox').fill('volvo');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Volvo' }).click();
    await signIn(page);
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await page.waitForURL(app.redirectUri);
    expect(await vendorsOf(bed)).toMatchObject([{ vendor: 'VOLVO' }]);
  });

  it('the link page in a browser is dark when the session says so, and else when the device is', async () => {
    await using bed = await linkBench();
    const brightness = async (colorScheme: string, device: 'light' | 'dark'): Promise<string> => {
      await using tab = await open({ colorScheme: device });
      await tab.page.goto(await bed.session({ colorScheme }));
      if (device === 'dark') await tab.picture(`link-${colorScheme}-on-dark`);
      const [red = 0] = (
        await tab.page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [])
      ).map(Number);
      return red > 127 ? 'light' : 'dark';
    };
    expect(await brightness('system', 'light')).toBe('light');
    expect(await brightness('system', 'dark')).toBe('dark');
    expect(await brightness('dark', 'light')).toBe('dark');
    expect(await brightness('light', 'dark')).toBe('light');
  });

  it('the link page in a browser speaks German when the session or the browser does', async () => {
    await using bed = await linkBench();
    for (const [language, locale] of [
      ['de-DE', 'en-US'],
      ['browser', 'de-DE'],
    ] as const) {
      await using tab = await open({ locale });
      const { page } = tab;
      await page.goto(await bed.session({ language }));
      expect(await page.locator('html').getAttribute('lang')).toMatch(/^de/);
      await page.getByRole('link', { name: 'Volkswagen' }).click();
      await page.getByLabel('E-Mail-Adresse').fill('ada@sandbox.example');
      await page.getByLabel('Passwort').fill('sandbox');
      await page.getByRole('button', { name: 'Anmelden' }).click();
      await reached(page, 'Zugriff auf Volkswagen erlauben?');
      await page.getByRole('button', { name: 'Nicht erlauben' }).waitFor();
      await tab.picture(`link-german-${locale}`);
    }
  });

  it('the link page in a browser fits a telephone', async () => {
    await using bed = await linkBench();
    await using tab = await open({ viewport: { width: 320, height: 640 } });
    const { page } = tab;
    await page.goto(await bed.session());
    await tab.picture('link-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
