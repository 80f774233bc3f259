import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { type Overlay, readOverlay } from '../../src/openapi/overlay/overlay.ts';
import { overlayNotes, withKnowledge } from '../../src/openapi/overlay/registered.ts';
import { GenerateError } from './generate-error.ts';
import { type Parsed, parseText } from './parse-text.ts';
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

/** The file of our own words on a document that has none: `openapi/texts/<version>.yaml`, itself a document. */
export const textsFile = (documentFile: string): string =>
  join(dirname(documentFile), 'texts', `${basename(documentFile, extname(documentFile))}.yaml`);

/**
 * Has the parsed document read with what stands beside its file: its overlay, and our own words.
 *
 * @throws {GenerateError} when one of them cannot be read.
 */
export async function withKnowledgeOf(root: object, documentFile: string): Promise<void> {
  const overlay = await readBeside(overlayFile(documentFile), ({ root: parsed }) => readOverlay(parsed));
  const texts = await readBeside(textsFile(documentFile), (parsed) => parsed.root);
  if (overlay) {
    const { value, shown, lineOf } = overlay;
    sources.set(root, { overlay: value, shown, lineOf });
  }
  withKnowledge(root, { overlay: overlay?.value, texts: texts?.value });
}

async function readBeside<T>(file: string, read: (parsed: Parsed) => T) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const shown = shownPath(file);
  let parsed: Parsed | undefined;
  try {
    parsed = parseText(text);
    return { value: read(parsed), shown, lineOf: parsed.lineOf };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new GenerateError(error.describe(shown, parsed?.lineOf(error.pointer)), { cause: error });
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
