import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../src/core/about.ts';
import { runCommand } from './command-line/run-command.ts';
import { deadLinks } from './docs/dead-links.ts';
import { findInBrowser } from './docs/in-browser.ts';
import { serve } from './docs/serve.ts';

const help = `Checks the site that \`make docs\` has built: no link leads nowhere; and in Chromium, in light and dark, on a desktop and a phone:
search, the switch to dark, the menu, nothing serious for axe, no message on the console, no request to another host.

Usage: node scripts/check-docs.ts

Without Chromium only links are checked, unless CI or REQUIRE_CHROMIUM is set.
Exit code: 0 when all is well; 1 with a line for each finding.
`;

const root = fileURLToPath(new URL('../', import.meta.url));
const site = join(root, 'docs/.vitepress/dist');

process.exitCode = await runCommand({
  help,
  options: {},
  async run(_options, { print, complain }) {
    const findings = await deadLinks(site, { url: repository, folder: root });
    await using server = await serve(site);
    const seen = await findInBrowser(server.origin);
    if (seen !== undefined) findings.push(...seen);
    else if (process.env['CI'] ?? process.env['REQUIRE_CHROMIUM'])
      findings.push('Chromium is required and not found');
    else print('No Chromium was found: only links were checked\n');
    for (const finding of findings) complain(finding);
    return findings.length > 0 ? 1 : 0;
  },
});
