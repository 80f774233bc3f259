import { oneLine } from './plain.ts';

/**
 * Printers for Markdown. Text of a document stands in code only: there is no markup, HTML, link or mention in code.
 */

/** A text as inline code, whatever is in it. */
export function code(text: string): string {
  const shown = oneLine(text);
  if (shown === '') return '` `';
  const fence = '`'.repeat(longestRun(shown, 0) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A few words as they are, or as code where they hold more than letters, digits and plain punctuation. */
export const words = (text: string): string => (/^[A-Za-z0-9 ,()'/+-]*$/.test(text) ? text : code(text));

/** Lines as a block of code. */
export function fenced(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, 2) + 1));
  const shown = text.replaceAll(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, ' ').replace(/\n$/, '');
  return `${fence}${language}\n${shown}\n${fence}`;
}

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const longestRun = (text: string, least: number): number =>
  Math.max(least, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
