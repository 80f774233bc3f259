/** Anything shorter would take words apart that have nothing to do with it, and is not a secret. */
const shortest = 6;

/** A longer one is replaced as the usual writers spell it, and not in every mixture of escapes. */
const longestLoose = 8_192;

/** Replaces secrets in what others say: servers and errors of fetch have been seen to quote the request. */
export function redact(text: string, secrets: readonly string[]): string {
  let result = text;
  const long = secrets.filter((secret) => secret.length >= shortest);
  for (const spelling of longestFirst(long.flatMap(spellingsOf)))
    result = result.replaceAll(spelling, '[redacted]');
  // Writers differ in what they escape: `+` in JSON by .NET, `=` by Gson, `&` by Go. Only a text with escapes is searched.
  if (!/\\|%[\da-f]{2}|&[#a-z]/i.test(result)) return result;
  for (const form of longestFirst(long.flatMap((secret) => [secret, toBase64(secret)]))) {
    if (form.length <= longestLoose) result = result.replaceAll(loosely(form), '[redacted]');
  }
  return result;
}

/** Some hold a shorter one. */
const longestFirst = (texts: readonly string[]): string[] =>
  [...new Set(texts)].toSorted((a, b) => b.length - a.length);

/** Finds a text whichever of its characters are escaped, as JSON (at any depth), URLs or HTML do it. */
function loosely(text: string): RegExp {
  return new RegExp(Array.from(text, (char) => `(?:${formsOf(char).join('|')})`).join(''), 'g');
}

function formsOf(char: string): string[] {
  const code = char.codePointAt(0) ?? 0;
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  const forms = [
    `\\\\*${char.replace(/[$()*+./?[\\\]^{|}-]/, '\\$&')}`,
    units.map((unit) => `\\\\+u${hexOf(unit, 4)}`).join(''),
    `&#0*${code};`,
    `&#[xX]0*${hexOf(code, 1)};`,
  ];
  // Half a surrogate pair has no bytes of its own.
  if (!/[\ud800-\udfff]/u.test(char))
    forms.push([...new TextEncoder().encode(char)].map((byte) => `%(?:25)*${hexOf(byte, 2)}`).join(''));
  const name = entities[char];
  if (name !== undefined) forms.push(`&${name};`);
  return forms;
}

const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** The digits of a number in hexadecimal, in either case. */
const hexOf = (number: number, digits: number): string =>
  number
    .toString(16)
    .padStart(digits, '0')
    .replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

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
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
