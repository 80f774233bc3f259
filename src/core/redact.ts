import { latin1, unescaped } from './unescaped.ts';

/** Anything shorter would take words apart that have nothing to do with it, and is not a secret. */
const shortest = 6;

/** Replaces secrets in what others say: servers and errors of fetch have been seen to quote the request. */
export function redact(text: string, secrets: readonly string[]): string {
  const long = secrets.filter((secret) => secret.length >= shortest);
  let result = text;
  // Writers differ in what they escape: `+` in JSON by .NET, `=` by Gson, `&` by Go. Only a text with escapes is searched.
  if (/\\|%[\da-f]{2}|&[#a-z]/i.test(text))
    result = redactEscaped(text.slice(0, mostSearched), long) + text.slice(mostSearched);
  for (const spelling of longestFirst(long.flatMap(spellingsOf))) result = result.replaceAll(spelling, mark);
  return result;
}

/** What is longer is not a problem document, and to search all of it would hold up the process. */
const mostSearched = 200_000;

const mark = '[redacted]';

/** Some hold a shorter one. */
const longestFirst = (texts: readonly string[]): string[] =>
  [...new Set(texts)].toSorted((a, b) => b.length - a.length);

/** Finds secrets whichever of their characters are escaped: text and secrets are compared without escapes. */
function redactEscaped(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, toBase64(secret)]).map((form) => unescaped(form).bytes);
  const { bytes, from } = unescaped(text);
  const found: { readonly start: number; readonly end: number }[] = [];
  for (const form of longestFirst(forms)) {
    if (form.length < shortest) continue;
    for (let at = bytes.indexOf(form); at !== -1; at = bytes.indexOf(form, at + form.length))
      found.push({ start: from[at] ?? 0, end: from[at + form.length] ?? text.length });
  }
  let result = '';
  let done = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    // One that begins within another is replaced with it.
    if (start >= done) result += text.slice(done, start) + mark;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}

/** A secret as it is, and as URLs, forms, base64, JSON, JSON in JSON, and HTML write it. */
function spellingsOf(secret: string): string[] {
  const inJson = escaped(secret);
  const ascii = inJson.replaceAll(/[\u007f-\uffff]/g, unicodeEscape);
  const inUrl = percent(secret);
  const inForm = new URLSearchParams({ secret }).toString().slice('secret='.length);
  const base64 = toBase64(secret);
  return [
    secret,
    inJson,
    escaped(inJson),
    inJson.replaceAll('/', '\\/'),
    ascii,
    ascii.replaceAll('/', '\\/'),
    inUrl,
    lowerCaseHex(inUrl),
    inForm,
    lowerCaseHex(inForm),
    base64,
    base64.replace(/=+$/, ''),
    base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
    percent(base64),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ];
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

const unicodeEscape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

const lowerCaseHex = (text: string): string => text.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());

function percent(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text; // Half a surrogate pair cannot be written in a URL.
  }
}

/** base64 of the UTF-8 of a text. */
const toBase64 = (text: string): string => btoa(latin1(new TextEncoder().encode(text)));
