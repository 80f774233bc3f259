/** Anything shorter would take words apart that have nothing to do with it, and is not a secret. */
const shortest = 6;

/** Replaces secrets in what others say: servers and errors of fetch have been seen to quote the request. */
export function redact(text: string, secrets: readonly string[]): string {
  let result = text;
  // Longer spellings first: some hold a shorter one.
  const spellings = new Set(secrets.filter((secret) => secret.length >= shortest).flatMap(spellingsOf));
  for (const spelling of [...spellings].toSorted((a, b) => b.length - a.length)) {
    result = result.replaceAll(spelling, '[redacted]');
  }
  return result;
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
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
