import { wrongVersion } from '../pull/wrong-version.ts';

/** The days in a text that may be versions of the API. */
export const versionsIn = (text: string): string[] => [
  ...new Set(
    Array.from(text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g), ([day]) => day).filter(
      (day) => wrongVersion(day) === undefined,
    ),
  ),
];

/**
 * Days that a new version may have, the likeliest first: first days of months, then their middles, then all others; in
 * each the newest first.
 */
export function likelyDays(after: string, until: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(until); time > Date.parse(after); time -= 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days.toSorted((a, b) => rank(a) - rank(b) || (a < b ? 1 : -1));
}

const rank = (day: string): number => (day.endsWith('-01') ? 0 : day.endsWith('-15') ? 1 : 2);
