import type { Terminal } from '../terminal/terminal.ts';
import { itemTable, objectTable } from './table.ts';

export interface PrintOptions {
  readonly json: boolean;
  /** Names of columns, such as `id` and `chargeState.batteryLevel`. */
  readonly columns?: readonly string[] | undefined;
}

/** Width of a table that is not printed to a terminal. */
const plainWidth = 120;

/** Prints what a call gave. */
export function printData(terminal: Terminal, data: unknown, options: PrintOptions): void {
  if (data === undefined) return terminal.note('Done.');
  if (options.json) return terminal.print(JSON.stringify(data, null, 2));
  if (Array.isArray(data)) return printItems(terminal, data, options);
  terminal.print(objectTable(data));
}

/** Prints items as lines of a table. */
export function printItems(
  terminal: Terminal,
  items: readonly unknown[],
  { json, columns }: PrintOptions,
): void {
  if (json) return terminal.print(JSON.stringify(items, null, 2));
  if (items.length === 0) return terminal.note('None.');
  const { text, leftOut } = itemTable(items, terminal.width ?? plainWidth, columns);
  terminal.print(text);
  if (leftOut.length > 0) {
    const some = leftOut.slice(0, 3).join(',');
    terminal.note(
      `${leftOut.length} more ${leftOut.length === 1 ? 'value' : 'values'}: --json, or choose with --columns id,${some}`,
    );
  }
}
