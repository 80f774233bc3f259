import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const pages = [
  '/',
  '/guides/first-call.html',
  '/guides/webhooks.html',
  '/guides/production.html',
  '/errors.html',
  '/reference/enode-client/webhooks.html',
];

/** What is wrong with a site in a browser: a line each. `undefined` where there is no Chromium. */
export async function findInBrowser(origin: string): Promise<string[] | undefined> {
  const executablePath = places.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const findings: string[] = [];
    // What is found is reported also where a later step breaks.
    const add = async (name: string, step: Promise<string[]>): Promise<void> => {
      findings.push(...(await step.catch((error: unknown) => [`${name}: ${String(error)}`])));
    };
    await add('light', looks(browser, origin, 'light', 1280));
    await add('dark', looks(browser, origin, 'dark', 375));
    await add('search', search(browser, origin));
    await add('appearance', appearance(browser, origin));
    return findings;
  } finally {
    await browser.close();
  }
}

/** Accessibility, width, messages and requests of each page. */
async function looks(
  browser: Browser,
  origin: string,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const findings: string[] = [];
  const find = (what: string): void => void findings.push(`${colorScheme}, ${width} px: ${what}`);
  watch(page, origin, find);
  for (const path of pages) {
    const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
    await alive(page);
    if (response?.status() !== 200) find(`${path}: ${response?.status()}`);
    const { violations } = await page.evaluate<AxeResults>(
      `(async () => { ${axe}; return axe.run(document); })()`,
    );
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      for (const { html } of nodes.slice(0, 3)) find(`${path}: ${id}: ${html.slice(0, 200)}`);
    }
    const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
    if (overflow > 1) find(`${path} is ${overflow} px wider than the window`);
  }
  await context.close();
  return findings;
}

/** Messages on the console, exceptions, and requests to anywhere else. */
function watch(page: Page, origin: string, find: (what: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') find(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => find(`${page.url()}: ${message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      find(`asks ${request.url()}`);
  });
}

async function search(browser: Browser, origin: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto(origin, { waitUntil: 'networkidle' });
    await alive(page);
    await page.locator('.DocSearch-Button').first().click();
    await page.locator('.VPLocalSearchBox input').fill('Retry-After');
    await page.locator('.VPLocalSearchBox .result').first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname !== '/', { timeout: 20_000 });
    return [];
  } catch (error) {
    return [`search: ${String(error)}`];
  } finally {
    await page.close();
  }
}

/** Scripts have taken over from the HTML that was delivered: then the switch to dark has its title. */
const alive = (page: Page): Promise<unknown> =>
  page.locator('.VPSwitchAppearance[title*=" "]').first().waitFor({ state: 'attached', timeout: 20_000 });

const isDark = (page: Page): Promise<unknown> =>
  page.evaluate("document.documentElement.classList.contains('dark')");

/** The switch to dark works and is remembered; on a phone the menu opens. */
async function appearance(browser: Browser, origin: string): Promise<string[]> {
  const findings: string[] = [];
  const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/guides/lists.html`, { waitUntil: 'networkidle' });
  await alive(page);
  if ((await isDark(page)) === true) findings.push('the site is dark where light is wanted');
  await page.locator('.VPNavBar .VPSwitchAppearance').first().click();
  if ((await isDark(page)) !== true) findings.push('the switch to dark does nothing');
  await page.reload({ waitUntil: 'networkidle' });
  if ((await isDark(page)) !== true) findings.push('the choice of dark is forgotten');
  await page.setViewportSize({ width: 375, height: 800 });
  await page.locator('.VPLocalNav .menu').click();
  const link = page.locator('.VPSidebar a', { hasText: 'Webhooks' }).first();
  try {
    await link.click({ timeout: 20_000 });
    await page.waitForURL(/webhooks/, { timeout: 20_000 });
  } catch (error) {
    findings.push(`the menu on a phone: ${String(error)}`);
  }
  await context.close();
  return findings;
}
