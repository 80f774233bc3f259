import { parseText } from '../codegen/parse-text.ts';

/** An address that a page or list names, and the words that it stands with. */
export interface Link {
  address: URL;
  /** Text of the link; empty where there is none. */
  words: string;
}

/** The addresses in a text: links of an HTML page, texts of JSON or YAML, or words of a plain list. */
export function linksIn(text: string, isHtml: boolean, base: URL | undefined): Link[] {
  const found = isHtml ? htmlLinks(text) : (dataLinks(text) ?? plainLinks(text));
  const links = found.flatMap(({ target, words }): Link[] => {
    const address = resolved(target, base);
    return address ? [{ address, words }] : [];
  });
  return links.filter(
    ({ address }, index) => links.findIndex((other) => other.address.href === address.href) === index,
  );
}

interface Found {
  target: string;
  words: string;
}

function resolved(target: string, base: URL | undefined): URL | undefined {
  if (!URL.canParse(target, base?.href)) return undefined;
  const address = new URL(target, base?.href);
  address.hash = '';
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
}

function htmlLinks(html: string): Found[] {
  const anchors = html.matchAll(
    /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>([\s\S]{0,2000}?)<\/a>/gi,
  );
  const named = Array.from(anchors, ([, double, single, bare, inner = '']) => ({
    target: unescaped(double ?? single ?? bare ?? ''),
    words: unescaped(inner.replaceAll(/<[^>]*>/g, ' ')),
  }));
  // Addresses also stand in attributes of other elements, and in the data of pages that a script draws.
  const others = Array.from(
    html.matchAll(/["']((?:https?:\/\/|\/)[^"'\s<>\\]{1,500}\.(?:json|ya?ml))["']/gi),
    ([, target = '']) => ({ target: unescaped(target), words: '' }),
  );
  return [...named, ...others];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => entities[name] ?? '');

/** Undefined where the text is neither JSON nor YAML with something in it. */
function dataLinks(text: string): Found[] | undefined {
  let root: unknown;
  try {
    // A list at the top is put where the reader of documents expects a map.
    root = /^\s*[[-]/.test(text) ? JSON.parse(text) : parseText(text).root;
  } catch {
    return undefined;
  }
  const found: Found[] = [];
  const visit = (node: unknown, words: string): void => {
    if (typeof node === 'string') found.push({ target: node, words });
    else if (Array.isArray(node)) for (const item of node) visit(item, words);
    else if (typeof node === 'object' && node !== null) {
      const own = Object.entries(node);
      // What stands beside an address says what it is: { version: '2030-01-31', url: … }
      const beside = own.flatMap(([key, value]) => (typeof value === 'string' ? [key, value] : [key]));
      for (const [key, value] of own)
        visit(value, typeof value === 'string' ? beside.join(' ') : `${words} ${key}`);
    }
  };
  visit(root, '');
  return found.filter(({ target }) => /[/.]/.test(target));
}

const plainLinks = (text: string): Found[] =>
  text.split(/\r?\n/).flatMap((line) =>
    line
      .split(/[\s<>"'()[\],;]+/)
      .filter((word) => /^(https?:\/\/|\/|\.{1,2}\/)/.test(word) || /\.(json|ya?ml)$/.test(word))
      .map((target) => ({ target, words: line })),
  );
