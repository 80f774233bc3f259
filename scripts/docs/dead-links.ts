import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * Links of a built site that lead nowhere: to a page that is not there, or to a place that a page does not have. Links to
 * other sites are not followed; those into this repository are looked up in it.
 */
export async function deadLinks(
  site: string,
  repository: { url: string; folder: string },
): Promise<string[]> {
  const files = new Set((await readdir(site, { recursive: true })).map((name) => name.replaceAll('\\', '/')));
  const pages = new Map<string, string>();
  for (const name of files) {
    if (name.endsWith('.html')) pages.set(name, await readFile(join(site, name), 'utf8'));
  }
  const ids = new Map(
    [...pages].map(([name, html]) => [
      name,
      new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)),
    ]),
  );
  const dead: string[] = [];
  let followed = 0;
  for (const [name, html] of pages) {
    // What is prefetched is not what people follow.
    for (const [, raw = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const href = decode(raw);
      followed++;
      if (href.startsWith(`${repository.url}/blob/main/`)) {
        const path = href.slice(`${repository.url}/blob/main/`.length).replace(/#.*$/, '');
        const there = await readdir(join(repository.folder, path)).then(
          Boolean,
          ({ code }) => code === 'ENOTDIR',
        );
        if (!there) dead.push(`${name}: ${href}`);
        continue;
      }
      if (/^[a-z]+:/.test(href)) continue;
      const [path = '', anchor] = href.split('#');
      const target =
        path === '' ? name : posix.normalize(posix.join(posix.dirname(`/${name}`), path)).replace(/^\//, '');
      const absolute = path.startsWith('/') ? path.slice(1) : target;
      const file = absolute === '' || absolute.endsWith('/') ? `${absolute}index.html` : absolute;
      const page = files.has(file) ? file : `${file}.html`;
      if (!files.has(page)) dead.push(`${name}: ${href}`);
      else if (
        anchor !== undefined &&
        anchor !== '' &&
        ids.get(page)?.has(decodeURIComponent(anchor)) === false
      )
        dead.push(`${name}: ${href} (no such place)`);
    }
  }
  if (followed < 100) dead.push(`only ${followed} links were found: is this the site?`);
  return [...new Set(dead)];
}

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
