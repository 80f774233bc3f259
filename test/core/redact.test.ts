import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/core/redact.ts';

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');
const utf8 = (char: string) => [...new TextEncoder().encode(char)];

/** Ways to write a character, given how deep. */
const writers: readonly ((char: string, depth: number) => string)[] = [
  (char) => char,
  (char, depth) => (char === 'u' ? char : '\\'.repeat(depth) + char),
  (char, depth) =>
    Array.from(
      { length: char.length },
      (_, index) => `${'\\'.repeat(depth + 1)}u${hex(char.charCodeAt(index), 4)}`,
    ).join(''),
  (char, depth) =>
    utf8(char)
      .map((byte) => `%${'25'.repeat(depth)}${hex(byte, 2).toUpperCase()}`)
      .join(''),
  (char) =>
    utf8(char)
      .map((byte) => `%${hex(byte, 2)}`)
      .join(''),
  (char, depth) => `&#${'0'.repeat(depth)}${char.codePointAt(0)};`,
  (char) => `&#x${hex(char.codePointAt(0)!, 1)};`,
  (char) => `%26%23${char.codePointAt(0)}%3B`,
];

describe('a secret in a text', () => {
  it('a secret in a text is found whichever of its characters are escaped, and however', () => {
    const chars = fc.constantFrom(...'aBu9+/=-_.~ é€😀'.match(/./gu)!);
    const piece = fc.tuple(chars, fc.constantFrom(...writers), fc.nat(3));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 8, maxLength: 40 }), (pieces) => {
        const secret = pieces.map(([char]) => char).join('');
        const written = pieces.map(([char, write, depth]) => write(char, depth)).join('');
        expect(redact(`{"said":"${written}","n":"\\n"}`, [secret])).toBe('{"said":"[redacted]","n":"\\n"}');
      }),
      { seed: 20261128, numRuns: 2000 },
    );
  });

  it.each([
    ['a\\b\\c-secret', '"a\\\\b\\\\c-secret"'],
    ['100%25-&amp;-secret', '"100%2525-&amp;amp;-secret"'],
    ['<"&\'>-secret', '"&lt;&quot;&amp;&apos;&gt;-secret"'],
    ['half \ud83d-secret', '"half \\ud83d-secret"'],
    ['abcdef-secret', '"%YWJjZGVmLXNlY3JldA=="'.replace('%', '\\u0020')],
  ])('a secret in a text may hold what escapes are made of: %s in %s', (secret, written) => {
    expect(redact(written, [secret])).toMatch(/^"(?:\\u0020)?\[redacted\]"$/);
  });

  it('a secret in a text is replaced once where one holds the other, and each time that it stands there', () => {
    const text = '\\u0061bcdefgh ABCDEFGH \\u0063defgh-\\u0061bcdef';
    expect(redact(text, ['abcdefgh', 'cdefgh', 'abcdef'])).toBe('[redacted] ABCDEFGH [redacted]-[redacted]');
  });

  it('a secret in a text leaves all else as it was written', () => {
    const text = '\\\\ \\u00e9 \\ud800 &#9999999; &#xffffff; &amp; %zz %25 %C3 a\\';
    expect(redact(text, ['never there'])).toBe(text);
    expect(redact(`${text}secret-of-it${text}`, ['secret-of-it'])).toBe(
      `${text.slice(0, -1)}[redacted]${text}`,
    );
  });

  it('a secret in a text may be as long as a token gets', () => {
    const secret = 'aB3-_.x9'.repeat(5_000);
    expect(redact(`\\n${secret.replaceAll('-', '\\u002d')}`, [secret])).toBe('\\n[redacted]');
  });

  it.each(['\\', '\\u', '%25', '%2', '&#0', '&', '\\u005c', 'é'])(
    'a secret in a text is searched in a time that grows with the text: %s a million times',
    (piece) => {
      const text = `\\n${piece.repeat(1_000_000)}`;
      expect(redact(text, ['secret-of-it', 'a'.repeat(5000)])).toBe(text);
    },
  );

  it('a secret in a text is found behind 200,000 characters as usual writers spell it', () => {
    const long = '\\n'.repeat(100_000);
    expect(redact(`${long}secret-of-it`, ['secret-of-it'])).toBe(`${long}[redacted]`);
  });
});
