/* oxlint-disable typescript/no-non-null-assertion -- each index is below the length of the list */
/**
 * The headers of a response as undici has them: names and values in turn, as bytes (undici 6, and what speaks its
 * interface), or an object with names in lower case (undici 7 and later).
 */
export type RawHeaders =
  | readonly (string | Uint8Array | readonly (string | Uint8Array)[])[]
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header, of several joined by a comma as Headers does it; `null` when there is none. */
export function headerOf(raw: RawHeaders, name: string): string | null {
  if (!isList(raw)) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    return value === undefined ? null : typeof value === 'string' ? value.trim() : value.join(', ');
  }
  let found: string | null = null;
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const one = raw[at]!;
    if (one.length !== name.length || textOf(one).toLowerCase() !== name) continue;
    const value = textOf(raw[at + 1]!).trim();
    found = found === null ? value : `${found}, ${value}`;
  }
  return found;
}

/** The same as Headers. What Headers cannot hold is left out, so that the response is not lost for it. */
export function headersOf(raw: RawHeaders): Headers {
  const headers = new Headers();
  const append = (name: string, value: string) => {
    try {
      headers.append(name, value);
    } catch {
      // A name or value that HTTP does not allow.
    }
  };
  if (isList(raw)) {
    for (let at = 0; at + 1 < raw.length; at += 2) append(textOf(raw[at]!), textOf(raw[at + 1]!));
  } else {
    for (const [name, value] of Object.entries(raw)) {
      for (const one of typeof value === 'string' ? [value] : (value ?? [])) append(name, one);
    }
  }
  return headers;
}

const isList = (raw: RawHeaders): raw is Extract<RawHeaders, readonly unknown[]> => Array.isArray(raw);

function textOf(value: string | Uint8Array | readonly (string | Uint8Array)[]): string {
  if (typeof value === 'string') return value;
  // As fetch reads them: each byte is a character.
  if (value instanceof Uint8Array) return String.fromCharCode(...value);
  return value.map(textOf).join(', ');
}
