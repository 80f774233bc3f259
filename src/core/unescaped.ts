/*
 * Texts without their escapes, however writers mix them: JSON (at any depth), URLs (percent-encoded any number of times)
 * and HTML. Two texts that say the same have the same plain form. Each pass is linear in the length of the text: what is
 * read here comes from servers.
 */

/** A text without its escapes, as UTF-8: each character is one byte. */
export interface Plain {
  readonly bytes: string;
  /** Where in the text each byte was written, backslashes before it included; the end of the text follows. */
  readonly from: Int32Array;
}

/** HTML that holds URLs that hold JSON; writers do not go deeper. */
const passes = 3;

/** Takes away all escapes. */
export function unescaped(text: string): Plain {
  let plain = utf8Of(text);
  for (let pass = 0; pass < passes; pass++) {
    const next = passOver(plain);
    if (next.bytes === plain.bytes) break;
    plain = next;
  }
  return plain;
}

const entities: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };

/** An entity of HTML. Longer numbers are no characters. */
const entity = /&(?:#0*(\d{1,7})|#[xX]0*([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/y;

/** A byte of a URL, percent-encoded any number of times. */
const encodedByte = /%(?:25)*([\da-fA-F]{2})/y;

/** A unit of UTF-16 in JSON, escaped any number of times. */
const escapedUnit = /\\+u([\da-fA-F]{4})/y;

const backslashes = /\\+/y;

function passOver({ bytes, from }: Plain): Plain {
  const out = new Writer(bytes.length);
  let at = 0;
  /** The groups of a pattern that fits at this place, which is passed then. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(bytes);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < bytes.length) {
    const place = from[at] ?? 0;
    const char = bytes[at];
    let match: RegExpExecArray | null = null;
    if (char === '\\') {
      if ((match = take(escapedUnit)) !== null) {
        const unit = Number.parseInt(match[1] ?? '', 16);
        const low = isHigh(unit) ? take(escapedUnit) : null;
        const second = low === null ? undefined : Number.parseInt(low[1] ?? '', 16);
        out.code(second === undefined ? unit : paired(unit, second), place);
      } else {
        take(backslashes);
        if (at < bytes.length) out.byte(bytes.charCodeAt(at++), place);
      }
    } else if (char === '%' && (match = take(encodedByte)) !== null) {
      out.byte(Number.parseInt(match[1] ?? '', 16), place);
    } else if (char === '&' && (match = take(entity)) !== null) {
      const [, decimal, hex, name] = match;
      const code =
        decimal !== undefined
          ? Number(decimal)
          : hex !== undefined
            ? Number.parseInt(hex, 16)
            : entities[name ?? ''];
      out.code(code ?? 0, place);
    } else {
      out.byte(bytes.charCodeAt(at++), place);
    }
  }
  return out.end(from[bytes.length] ?? 0);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** The character of two halves; of what are none, the first is enough to differ from any secret. */
const paired = (high: number, low: number): number =>
  low >= 0xdc00 && low < 0xe000 ? (high - 0xd800) * 0x400 + low - 0xdc00 + 0x10000 : high;

/** Collects bytes with their places. No text without escapes is longer than the text. */
class Writer {
  readonly #bytes: Uint8Array;
  readonly #from: Int32Array;
  #length = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
    this.#from = new Int32Array(most + 1);
  }

  byte(byte: number, place: number): void {
    this.#from[this.#length] = place;
    this.#bytes[this.#length++] = byte;
  }

  /** A character as UTF-8. */
  code(code: number, place: number): void {
    if (code < 0x80) this.byte(code, place);
    else
      for (const byte of utf8.encode(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)))
        this.byte(byte, place);
  }

  end(place: number): Plain {
    this.#from[this.#length] = place;
    return {
      bytes: latin1(this.#bytes.subarray(0, this.#length)),
      from: this.#from.subarray(0, this.#length + 1),
    };
  }
}

const utf8 = new TextEncoder();

/** A text as UTF-8, with the place of each byte. */
function utf8Of(text: string): Plain {
  const encoded = utf8.encode(text);
  const from = new Int32Array(encoded.length + 1);
  let at = 0;
  let place = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let end = at + length; at < end; at++) from[at] = place;
    place += char.length;
  }
  from[at] = place;
  return { bytes: latin1(encoded), from };
}

/** Bytes as a text, each of them a character. In pieces, for a call takes so many arguments only. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
