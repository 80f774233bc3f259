import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { isObject } from '../../src/core/is-object.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { segments } from '../../src/openapi/pointer.ts';

/** A file as parsed: its content, and where each part of it stands. */
export interface Parsed {
  root: Record<string, unknown>;
  /** Line of the place that a JSON pointer names, or of the nearest place around it. */
  lineOf(pointer: string): number | undefined;
}

/**
 * Reads YAML, and JSON as the YAML that it is: so that a key given twice is refused in both.
 *
 * @throws {DocumentError} when it is neither, or holds no map.
 */
export function parseText(text: string): Parsed {
  const root = recent.get(text) ?? parsed(text).root;
  recent.delete(text);
  recent.set(text, root);
  const [oldest] = recent.keys();
  if (recent.size > remembered && oldest !== undefined) recent.delete(oldest);
  // Places are asked for where something is wrong, which is seldom.
  let places: ReturnType<typeof parsed> | undefined;
  return {
    root: structuredClone(root),
    lineOf: (pointer) => (places ??= parsed(text)).lineOf(pointer),
  };
}

/** A run reads the same few texts several times, and parsing them is most of its time. */
const recent = new Map<string, Record<string, unknown>>();
const remembered = 16;

function parsed(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new DocumentError(
      '',
      `line ${line}, column ${col}: neither YAML nor JSON: ${error.message}`,
      'correct the syntax',
    );
  }
  const root = toPlain(() => document.toJS() as unknown);
  const lineOf = (pointer: string): number | undefined => {
    const offset = offsetOf(document.contents, segments(pointer));
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
  return { root, lineOf };
}

function toPlain(read: () => unknown): Record<string, unknown> {
  let root: unknown;
  try {
    root = read();
  } catch (error) {
    throw new DocumentError('', `neither YAML nor JSON: ${String(error)}`, 'correct the syntax');
  }
  if (isObject(root)) {
    refuseCircles(root);
    return root;
  }
  throw new DocumentError(
    '',
    'this is not an OpenAPI 3.0, 3.1 or 3.2 document (no map at the top)',
    'use a document that begins with `openapi: 3.1.0` or the like',
  );
}

/** Only anchors of YAML can make a value hold itself. */
function refuseCircles(node: unknown, around: readonly unknown[] = []): void {
  if (typeof node !== 'object' || node === null) return;
  if (around.includes(node)) {
    throw new DocumentError('', 'an anchor holds an alias of itself', 'write a `$ref` in its place');
  }
  for (const child of Object.values(node)) refuseCircles(child, [...around, node]);
}

function offsetOf(node: unknown, path: string[]): number | undefined {
  let current = node;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(current)) {
      const pair = current.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) return offset;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      current = pair.value;
    } else if (isSeq(current)) {
      current = current.items[Number(key)];
      if ((isMap(current) || isScalar(current) || isSeq(current) || isAlias(current)) && current.range)
        offset = current.range[0];
    } else return offset;
  }
  return offset;
}
