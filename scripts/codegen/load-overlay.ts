import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { type Overlay, readOverlay } from '../../src/openapi/overlay/overlay.ts';
import { overlayNotes, withOverlay } from '../../src/openapi/overlay/registered.ts';
import { GenerateError } from './generate-error.ts';
import { parseText } from './load-document.ts';
import { shownPath } from './shown-path.ts';

/** The file of what is known beside a document: `openapi/overlays/<version>.yaml`. */
export const overlayFile = (documentFile: string): string =>
  join(dirname(documentFile), 'overlays', `${basename(documentFile, extname(documentFile))}.yaml`);

/** An overlay as read, and where each part of it stands in its file. */
interface OverlaySource {
  overlay: Overlay;
  shown: string;
  lineOf(pointer: string): number | undefined;
}

const sources = new WeakMap<object, OverlaySource>();

/**
 * The parsed document, to be read with the overlay that stands beside its file, if there is one.
 *
 * @throws {GenerateError} when the overlay cannot be read.
 */
export async function withOverlayOf<T extends object>(root: T, documentFile: string): Promise<T> {
  const file = overlayFile(documentFile);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return root;
  const shown = shownPath(file);
  let lineOf: OverlaySource['lineOf'] | undefined;
  try {
    const parsed = parseText(text);
    ({ lineOf } = parsed);
    const overlay = readOverlay(parsed.root);
    sources.set(root, { overlay, shown, lineOf });
    return withOverlay(root, overlay);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new GenerateError(error.describe(shown, lineOf?.(error.pointer)), { cause: error });
  }
}

/** A line of an overlay that does not apply. */
export interface OverlayReport {
  /** File, line, and what to do. */
  text: string;
  /** Whether what the line is about was not found; otherwise the document says the same by now. */
  isLost: boolean;
}

/** What of its overlay did not apply when a document was last read. */
export function overlayReport(root: object): OverlayReport[] {
  const source = sources.get(root);
  return overlayNotes(root).map(({ pointer, text, isLost }) => {
    const line = source?.lineOf(pointer);
    const place = `${source?.shown ?? 'the overlay'}${line === undefined ? '' : `: line ${line}`}`;
    return { text: `${place}: ${text}`, isLost };
  });
}
