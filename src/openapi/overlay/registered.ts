import { addProblems } from '../add-problems.ts';
import { checkDocument } from '../check-document.ts';
import { normaliseDocument } from '../normalise-document.ts';
import type { Document } from '../openapi.ts';
import { operationsOf } from '../resolve.ts';
import { applyOverlay, type OverlayNote } from './apply-overlay.ts';
import type { Overlay } from './overlay.ts';

interface Registered {
  overlay: Overlay;
  notes: readonly OverlayNote[];
}

/** Overlays by the parsed document that they belong to, so that whoever reads the one reads the other. */
const registered = new WeakMap<object, Registered>();

/** Whatever is read from this parsed document from now on is read with its overlay. */
export function withOverlay<T extends object>(root: T, overlay: Overlay | undefined): T {
  if (overlay) registered.set(root, { overlay, notes: [] });
  return root;
}

/** The document in normal form with what the overlay of its root says, if it has one. */
export function overlaid(root: object, document: Document): Document {
  const entry = registered.get(root);
  if (!entry) return document;
  const { additions } = entry.overlay;
  const read =
    additions && normaliseDocument(checkDocument({ openapi: document.openapi, paths: {}, ...additions }));
  if (read) leaveFailures(read);
  entry.notes = applyOverlay(document, entry.overlay, read);
  return read ? addProblems(document) : document;
}

/** Operations that are added fail as all others of the document do. */
function leaveFailures(additions: Document): void {
  for (const { operation } of operationsOf(additions.paths)) {
    const { '4XX': _client, '5XX': _server, ...responses } = operation.responses ?? {};
    operation.responses = responses;
  }
}

/** What did not apply when the document was last read. */
export const overlayNotes = (root: object): readonly OverlayNote[] => registered.get(root)?.notes ?? [];
