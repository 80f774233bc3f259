import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const places = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = places.find((path) => path !== '' && existsSync(path));
const required = Boolean(process.env['CI'] ?? process.env['REQUIRE_CHROMIUM']);
const takesPictures = Boolean(process.env['PICTURES']);
const screenshots = fileURLToPath(new URL('../../../test-results/', import.meta.url));

/** What a page did beside what a test looks at. Empty in a good run. */
export interface Oddities {
  /** Errors and warnings on the console, and what scripts threw. */
  console: string[];
  /** Requests to anywhere but the hosts of the test. */
  requests: string[];
}

export interface Tab extends AsyncDisposable {
  page: Page;
  oddities: Oddities;
  /** Kept for people in `test-results/`, if `PICTURES` is set: taking one costs as much as a test. */
  picture(name: string): Promise<void>;
}

/** For everything that a busy machine may take its time for; in ms. Nothing waits that long in a good run. */
export const patience = { timeout: 20_000 };

export type OpenTab = (options?: BrowserContextOptions) => Promise<Tab>;

/**
 * True where there is no Chromium: tests are skipped then, and a line says so. With `CI` or `REQUIRE_CHROMIUM` set
 * they are not, and fail.
 */
export const noBrowser = executablePath === undefined && !required;
if (noBrowser) {
  console.warn(
    'Tests in a browser are skipped: no Chromium in /usr/bin, and no CHROMIUM_PATH says where it is',
  );
}

/**
 * Starts one Chromium for the tests of a file. The function gives a tab with nothing in it: one of a test before where
 * that can be, since to open one costs more than most tests.
 */
export function useBrowser(): OpenTab {
  let browser: Browser | undefined;
  const idle = new Map<string, Page>();
  beforeAll(async () => {
    if (executablePath === undefined) throw new Error(`Chromium is required; looked in ${places.join(' ')}`);
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-extensions',
        // A renderer for all tabs: to start one costs more than most tests.
        '--renderer-process-limit=1',
        '--disable-site-isolation-trials',
      ],
    });
  }, 60_000);
  afterAll(() => browser?.close());
  return async ({ viewport = usualSize, colorScheme = 'light', permissions = [], ...options } = {}) => {
    if (!browser) throw new Error('The browser did not start');
    const kind = JSON.stringify(options);
    const page = idle.get(kind) ?? (await newPage(browser, options));
    idle.delete(kind);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.context().grantPermissions([...permissions]);
    const oddities: Oddities = { console: [], requests: [] };
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') oddities.console.push(said.text());
    });
    page.on('pageerror', (error) => oddities.console.push(error.message));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'data:' && hostname !== '127.0.0.1') oddities.requests.push(request.url());
    });
    return {
      page,
      oddities,
      picture: async (file) => {
        if (takesPictures) await page.screenshot({ path: join(screenshots, `${file}.png`) });
      },
      [Symbol.asyncDispose]: async () => {
        for (const event of ['console', 'pageerror', 'request'] as const) page.removeAllListeners(event);
        await page.goto('about:blank');
        await page.context().clearCookies();
        await page.context().clearPermissions();
        idle.set(kind, page);
      },
    };
  };
}

const usualSize = { width: 1280, height: 720 };

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(patience.timeout);
  return context.newPage();
}
