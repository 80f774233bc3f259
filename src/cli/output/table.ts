import { isObject } from '../../core/is-object.ts';

/** A table of lines without borders, as wide as its cells. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(header), ...rows.map(line)].join('\n');
}

/** A table of items, and the columns that did not fit in it. */
export interface ItemTable {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/**
 * Shows each item as a line.
 *
 * @param wanted Names of the columns; without them the first ones that fit.
 */
export function itemTable(items: readonly unknown[], width: number, wanted?: readonly string[]): ItemTable {
  const flat = items.map((item) => flatten(item));
  const columns = wanted ?? columnsOf(flat, width);
  const rows = flat.map((row) => columns.map((name) => cellOf(row.get(name))));
  const leftOut = wanted === undefined ? [...namesIn(flat)].filter((name) => !columns.includes(name)) : [];
  return { text: table(columns, rows), leftOut };
}

/** One object, a line for each of its values. */
export const objectTable = (value: unknown): string =>
  [...flatten(value)]
    .map(([name, inner], _index, all) => {
      const widest = Math.max(...all.map(([one]) => one.length));
      return `${name.padEnd(widest)}  ${cellOf(inner)}`.trimEnd();
    })
    .join('\n');

/** Lists are left out by default: they are long, and `--json` shows them. */
function columnsOf(flat: readonly ReadonlyMap<string, unknown>[], width: number): string[] {
  const names = namesIn(flat);
  const columns: string[] = [];
  let used = 0;
  for (const name of names) {
    const values = flat.map((row) => row.get(name));
    if (values.some((value) => typeof value === 'object' && value !== null)) continue;
    const wide = Math.max(name.length, ...values.map((value) => cellOf(value).length));
    // The first column is shown in any case; one that is too wide makes room for those after it.
    if (columns.length > 0 && used + wide > width) continue;
    columns.push(name);
    used += wide + 2;
  }
  return columns;
}

/** Names of all columns. What a device is able to do comes last: there is much of it, and it rarely changes. */
function namesIn(flat: readonly ReadonlyMap<string, unknown>[]): Set<string> {
  const names = new Set(flat.flatMap((row) => [...row.keys()]));
  const [able = [], others = []] = [true, false].map((wanted) =>
    [...names].filter((name) => name.startsWith('capabilities.') === wanted),
  );
  return new Set([...others, ...able]);
}

/** Simple values of an object by the names of their places, such as `chargeState.batteryLevel`. */
function flatten(value: unknown, prefix = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  if (!isObject(value)) return found.set(prefix === '' ? 'value' : prefix, value);
  for (const [name, inner] of Object.entries(value)) {
    const place = prefix === '' ? name : `${prefix}.${name}`;
    if (isObject(inner)) for (const [key, one] of flatten(inner, place)) found.set(key, one);
    else found.set(place, inner);
  }
  return found;
}

/** A value in a cell. `null` is what the API does not know: it is neither empty nor zero. */
function cellOf(value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Control characters would be commands to a terminal.
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');
}
