/**
 * Numbers and dates from outside: headers, bodies, stores. Whatever a server sends, what comes out of here is a
 * number inside its bounds, a date that can be printed, or `undefined`. Nothing else in the library parses them.
 */

import { tagOf } from './tag-of.ts';

/** A day in milliseconds. */
const dayMs = 86_400_000;
/** The longest wait that is believed. A date that far away can still be printed and stored. */
export const maxWaitMs = 365 * dayMs;
/** The first and the last time that ISO 8601 writes with a year of four digits. */
const minTime = -62_135_596_800_000;
const maxTime = 253_402_300_799_999;

/** A number, or a text that is nothing but one, moved into its bounds; `undefined` for anything else. */
export function boundedNumber(value: unknown, min: number, max: number): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return undefined;
  return Math.min(max, Math.max(min, number));
}

/**
 * Milliseconds since 1970 of a date: ISO 8601 (without an offset it is UTC, as the API means it), an HTTP date, or
 * a Date. `undefined` for anything else.
 */
export function timeOf(value: unknown): number | undefined {
  const time = tagOf(value) === 'Date' ? Number(value) : typeof value === 'string' ? parseTime(value) : NaN;
  return boundedNumber(time, minTime, maxTime);
}

/** A Date that is always valid and can always be printed. */
export function dateAt(ms: number): Date {
  return new Date(boundedNumber(ms, minTime, maxTime) ?? 0);
}

/**
 * Milliseconds that a server asks to wait, from 0 to a year: seconds as number or text, or a date. `undefined` when it
 * cannot be read. A date in the past asks for no wait.
 *
 * @param now The time by the clock that the date was made by: that of the server, if it is known.
 */
export function askedWaitMs(value: unknown, now: number): number | undefined {
  // A header that came twice is joined by a comma.
  const text = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*(?:,|$)/.exec(value)?.[1] : undefined;
  const seconds = boundedNumber(
    text ?? (typeof value === 'number' && value >= 0 ? value : NaN),
    0,
    maxWaitMs / 1000,
  );
  if (seconds !== undefined) return seconds * 1000;
  const at = timeOf(value);
  return at === undefined ? undefined : boundedNumber(at - now, 0, maxWaitMs);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The three forms of HTTP dates, all in GMT: `Sun, 06 Nov 1994 08:49:37 GMT`, with dashes, and that of asctime. */
const fixedDate =
  /^[a-z]{3,9}, (?<day>\d\d)[ -](?<month>[a-z]{3})[ -](?<year>\d{4}|\d\d) (?<clock>\d\d:\d\d:\d\d) gmt$/i;
const asctimeDate = /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]?\d) (?<clock>\d\d:\d\d:\d\d) (?<year>\d{4})$/i;

const twoDigits = (value: number | string): string => String(value).trim().padStart(2, '0');

/** Milliseconds since 1970 of an HTTP date; `undefined` for any other text. */
function httpDate(text: string): number | undefined {
  const parts = (fixedDate.exec(text) ?? asctimeDate.exec(text))?.groups;
  if (parts === undefined) return undefined;
  const { day = '', month = '', year = '', clock = '' } = parts;
  // Two digits are those of the year that is at most 50 years ahead, as RFC 9110 says.
  let full = Number(year);
  if (year.length === 2) {
    const now = new Date().getUTCFullYear();
    full += now - (now % 100);
    if (full > now + 50) full -= 100;
  }
  const number = twoDigits(months.indexOf(month.toLowerCase()) + 1);
  return Date.parse(`${String(full).padStart(4, '0')}-${number}-${twoDigits(day)}T${clock}Z`);
}

/** Date.parse takes nearly anything, "5" for one, and reads ISO texts without an offset as local time. */
function parseTime(text: string): number {
  const value = text.trim();
  const http = httpDate(value);
  if (http !== undefined) return http;
  const iso =
    /^([+-]?\d{4,6}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)([zZ]|[+-]\d\d:?\d\d)?)?$/.exec(value);
  if (iso === null) return NaN;
  const [, day, clock = '00:00', offset = 'Z'] = iso;
  return Date.parse(
    `${day}T${clock.replace(',', '.')}${offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`,
  );
}
