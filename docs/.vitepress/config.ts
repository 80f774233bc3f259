import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { repository } from '../../src/core/about.ts';

const docs = dirname(dirname(fileURLToPath(import.meta.url)));

/** What typedoc says is in the reference. */
function referenceSidebar(): DefaultTheme.SidebarItem[] {
  const file = `${docs}/reference/typedoc-sidebar.json`;
  if (!existsSync(file)) throw new Error('There is no reference yet: npm run reference');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const guide = (text: string, name: string): DefaultTheme.SidebarItem => ({ text, link: `/guides/${name}` });

/** Guides that are written beside the code that they are about. */
const optional = (text: string, link: string): DefaultTheme.SidebarItem[] =>
  existsSync(`${docs}${link}.md`) ? [{ text, link }] : [];

const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guides',
    items: [
      guide('First call', 'first-call'),
      guide('Versions', 'versions'),
      guide('Lists', 'lists'),
      guide('Commands and waiting', 'commands'),
      guide('Jobs of several calls', 'jobs'),
      guide('Webhooks', 'webhooks'),
      guide('Errors and retries', 'errors-and-retries'),
      guide('Testing', 'testing'),
      guide('Production', 'production'),
      guide('Security', 'security'),
      guide('Upgrading', 'upgrading'),
      guide('Jest and CommonJS', 'jest-and-commonjs'),
      guide('Edge platforms', 'edge'),
      guide('Beyond the types', 'beyond-the-types'),
      ...optional('Command line', '/guides/command-line'),
      guide('Agents', 'agents'),
    ],
  },
  {
    text: 'To look up',
    items: [
      { text: 'Reference', link: '/reference/' },
      { text: 'Errors', link: '/errors' },
      { text: 'The simulator', link: '/simulator' },
      { text: 'Performance', link: '/performance' },
      ...optional('Scale', '/scale'),
      { text: 'Versions of this package', link: '/releases' },
      { text: 'Maintenance', link: '/maintenance' },
    ],
  },
];

/** A link out of docs/ leads to the repository: the same Markdown is read there, in the package and on the site. */
function inRepository(page: string, href: string): string {
  if (/^([a-z]+:|#|\/)/.test(href)) return href;
  const target = posix.normalize(posix.join('docs', posix.dirname(page), href));
  return target.startsWith('docs/') ? href : `${repository}/blob/main/${target}`;
}

/** Where the site is served: at the root of a host, or below the name of the repository. */
const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  base,
  title: 'enode-client',
  description: 'The Enode API from TypeScript, typed per API version.',
  lang: 'en',
  // No icon: without this line each browser asks for one all the same.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  srcExclude: ['code/**', 'README.md'],
  cacheDir: '.vitepress/cache',
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      md.core.ruler.push('links-out-of-docs', ({ tokens, env }) => {
        for (const { children } of tokens) {
          for (const token of children ?? []) {
            const href = token.type === 'link_open' ? token.attrGet('href') : null;
            if (href !== null) token.attrSet('href', inRepository(env.relativePath ?? '', href));
          }
        }
      });
    },
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/first-call' },
      { text: 'Reference', link: '/reference/' },
      { text: 'llms.txt', link: `${base}llms.txt`, target: '_blank' },
    ],
    sidebar: {
      '/reference/': [{ text: 'Guides', link: '/guides/first-call' }, ...open(referenceSidebar())],
      '/': sidebar,
    },
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: repository }],
    outline: [2, 3],
    footer: { message: 'Unofficial: neither written nor endorsed by Enode. MIT licence.' },
  },
});

/** Groups that fold are buttons inside buttons to assistive technology. */
function open(items: DefaultTheme.SidebarItem[]): DefaultTheme.SidebarItem[] {
  return items.map(({ collapsed: _collapsed, items: inner, ...item }) => ({
    ...item,
    ...(inner && { items: open(inner) }),
  }));
}
