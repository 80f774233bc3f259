import { BoundedMap } from '../core/bounded-map.ts';

/** How many cursors are remembered one by one: circles up to this length are noticed at once. */
const remembered = 1000;

/**
 * Notices when the pages of a list go in a circle, in constant memory however long the list is. Longer circles
 * are found by Brent's method: one cursor is marked, each mark twice as far on as the one before, and a circle
 * comes back to its mark.
 */
export class CursorWatch {
  readonly #recent = new BoundedMap<string, true>(remembered);
  #mark: string | undefined;
  #sinceMark = 0;
  #nextMark = 1;

  /** Records a cursor; true when it was followed before. */
  repeats(cursor: string): boolean {
    if (this.#recent.has(cursor) || cursor === this.#mark) return true;
    this.#recent.set(cursor, true);
    if (++this.#sinceMark === this.#nextMark) {
      this.#mark = cursor;
      this.#sinceMark = 0;
      this.#nextMark *= 2;
    }
    return false;
  }
}
