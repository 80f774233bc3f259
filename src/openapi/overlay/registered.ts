import { addProblems } from '../add-problems.ts';
import { checkDocument } from '../check-document.ts';
import { hoistDefinitions } from '../hoist-definitions.ts';
import { normaliseDocument } from '../normalise-document.ts';
import type { Document } from '../openapi.ts';
import { operationsOf } from '../resolve.ts';
import { applyOverlay, type OverlayNote } from './apply-overlay.ts';
import { carryTexts } from './carry-texts.ts';
import type { Overlay } from './overlay.ts';

/** The overlay and texts of a document. */
interface Knowledge {
  overlay: Overlay | undefined;
  /** A document of the same version or of the one before, whose descriptions stand in where this one has none. */
  texts: Record<string, unknown> | undefined;
}

interface Registered extends Knowledge {
  notes: readonly OverlayNote[];
}

/** By the parsed document that it belongs to, so that code that reads one reads the other. */
const registered = new WeakMap<object, Registered>();

/** Registers the overlay and texts of a parsed document; later reads of it apply them. */
export function withKnowledge<T extends object>(root: T, knowledge: Partial<Knowledge>): T {
  const { overlay, texts } = knowledge;
  if (overlay ?? texts) registered.set(root, { overlay, texts, notes: [] });
  return root;
}

/** The document in normal form with what is known beside its root, if anything is. */
export function overlaid(root: object, document: Document): Document {
  const entry = registered.get(root);
  if (!entry) return document;
  const { overlay, texts } = entry;
  if (texts) carryTexts(document, normaliseDocument(checkDocument(hoistDefinitions(texts))));
  if (!overlay) return document;
  const { additions } = overlay;
  const read =
    additions && normaliseDocument(checkDocument({ openapi: document.openapi, paths: {}, ...additions }));
  if (read) leaveFailures(read);
  entry.notes = applyOverlay(document, overlay, read);
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
