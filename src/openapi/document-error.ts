/** What is wrong with a document, where, and what its author can do about it: always one line. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  /** JSON pointer of the place inside the document; empty for the document as a whole. */
  readonly pointer: string;

  constructor(pointer: string, problem: string, remedy: string) {
    super(`${oneLine(problem)}; ${oneLine(remedy)}`);
    this.pointer = pointer;
  }

  /** The line for people: file, pointer, line number where known, problem and remedy. */
  describe(file: string, line: number | undefined): string {
    const place = this.pointer === '' ? file : `${file}#${this.pointer}`;
    return oneLine(
      line === undefined ? `${place}: ${this.message}` : `${place}: line ${line}: ${this.message}`,
    );
  }
}

/** Control characters of a document would be commands to a terminal, or lines of their own in a log. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
