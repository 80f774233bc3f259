import type { Document } from '../openapi.ts';
import { addMissing } from './additions.ts';
import { applyChange, type Idle } from './apply-change.ts';
import type { Overlay } from './overlay.ts';

/** A line of an overlay, or a part of one, that does not apply to the document as it is now. */
export interface OverlayNote {
  /** JSON pointer of the line in the overlay. */
  pointer: string;
  /** What to know and to do, as one line. */
  text: string;
  /** Whether what the line is about was not found; otherwise the document says the same by now. */
  isLost: boolean;
}

const advice: Record<Idle['reason'], string> = {
  missing: 'the document has no such place; correct the line, or remove it',
  undocumented: 'the document does not describe this failure, so that there is nothing to do',
  superfluous: 'the document says so by now; remove it from the overlay',
  stated: "the document is the vendor's by now, so that its facts are not assumptions; remove the line",
};

/**
 * Applies an overlay to a document in normal form, in place. What does not apply is returned, and the rest is done.
 *
 * @param additions The overlay's own document, in normal form.
 */
export function applyOverlay(
  document: Document,
  overlay: Overlay,
  additions: Document | undefined,
): OverlayNote[] {
  const known = additions ? addMissing(document, additions) : [];
  return [
    ...known.map((name) => ({
      pointer: '/additions',
      text: `${name} is in the document by now; remove it from the overlay`,
      isLost: false,
    })),
    ...overlay.changes.flatMap((change) =>
      applyChange(document, change).map(({ what, reason }) => ({
        pointer: change.pointer,
        isLost: reason === 'missing',
        text: `${what}: ${advice[reason]}`,
      })),
    ),
  ];
}
