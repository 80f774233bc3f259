import { unknownKey } from '../../src/core/known-keys.ts';
import { readKeywords } from '../../src/openapi/keywords.ts';
import { unreadKeywords } from '../../src/openapi/unread-keywords.ts';
import { oneLine } from '../text/plain.ts';
import type { Parsed } from './parse-text.ts';

/** A line for each keyword of a document's schemas of which nothing is made, however often it stands there. */
export function keywordNotices({ root, lineOf }: Parsed, shown: string): string[] {
  return unreadKeywords(root).map(({ keyword, kind, pointer, count }) => {
    const line = lineOf(pointer);
    const place = `${shown}#${pointer}${line === undefined ? '' : `: line ${line}`}`;
    const places = count > 1 ? ` (in ${count} places)` : '';
    return oneLine(
      kind === 'narrows'
        ? `${place}: \`${keyword}\`${places} is left to the server: no type can say it`
        : `${place}: no keyword of schemas is called ${unknownKey({ [keyword]: true }, readKeywords)}${places}; nothing is made of it`,
    );
  });
}
