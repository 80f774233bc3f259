import { isObject } from '../../core/is-object.ts';
import { isFrozen } from '../base/frozen.ts';

/** A list as it is written: entry by entry, so that each can be checked by itself, and only when it is new. */
export interface ListText {
  /** Where the entries stand: `''` if the response is the list itself, `/data` if it is a page. */
  readonly path: '' | '/data';
  readonly entries: readonly string[];
  /** The response without its entries. */
  readonly frame: string;
  /** The whole of it. */
  readonly text: string;
}

/** A list, or a page of one; undefined for anything else. */
export function listText(body: unknown): ListText | undefined {
  if (Array.isArray(body)) {
    const entries = textsOf(body);
    return { path: '', entries, frame: '[]', text: `[${entries.join(',')}]` };
  }
  if (!isObject(body) || !Array.isArray(body['data'])) return undefined;
  const entries = textsOf(body['data']);
  const page = (data: string): string =>
    `{${Object.entries(body)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${JSON.stringify(key)}:${key === 'data' ? data : JSON.stringify(value)}`)
      .join(',')}}`;
  return { path: '/data', entries, frame: page('[]'), text: page(`[${entries.join(',')}]`) };
}

const textsOf = (entries: readonly unknown[]): string[] => entries.map(textOf);

/** Entries that cannot change are written once. */
const written = new WeakMap<object, string>();

function textOf(entry: unknown): string {
  if (!isFrozen(entry)) return JSON.stringify(entry) ?? 'null';
  const known = written.get(entry);
  if (known !== undefined) return known;
  const text = JSON.stringify(entry);
  written.set(entry, text);
  return text;
}
