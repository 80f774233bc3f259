import { parseAccept } from 'hono/utils/accept';

import { da } from './texts/da.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import { it } from './texts/it.ts';
import { nb } from './texts/nb.ts';
import { nl } from './texts/nl.ts';
import { pt } from './texts/pt.ts';
import { sv } from './texts/sv.ts';
import type { LinkTexts } from './texts/texts.ts';

const texts: ReadonlyMap<string, LinkTexts> = new Map(
  Object.entries({ da, de, en, es, fr, it, nb, no: nb, nl, pt, sv }),
);

/** A language that the link page speaks. */
export interface SpokenLanguage {
  /** For the page's `lang`, BCP 47. */
  tag: string;
  texts: LinkTexts;
}

/**
 * The language of a session: the one that was asked for, or the first of the browser's that the page speaks.
 * English stands in for the others.
 */
export function spokenLanguage(asked: string, acceptLanguage: string | undefined): SpokenLanguage {
  const wanted =
    asked === 'browser'
      ? parseAccept(acceptLanguage ?? '')
          .filter(({ q }) => q > 0)
          .map(({ type }) => type)
      : [asked];
  for (const tag of wanted) {
    const found = texts.get(tag.split('-')[0]?.toLowerCase() ?? '');
    // `no` is Norwegian of any kind; the page writes Bokmål.
    if (found) return { tag: found === nb ? 'nb' : tag, texts: found };
  }
  return { tag: 'en', texts: en };
}
