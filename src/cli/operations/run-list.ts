import type { List } from '../../index.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { printItems, type PrintOptions } from '../output/print-data.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** How much of a list is read. */
export interface ListFlags extends PrintOptions {
  /** Every page, in place of the first. */
  readonly all: boolean;
}

/** Prints a list: its first page, or all of it. */
export async function runList(terminal: Terminal, list: List<unknown>, flags: ListFlags): Promise<void> {
  if (!flags.all) return printFirstPage(terminal, list, flags);
  const progress = terminal.progress('reading…');
  const items: unknown[] = [];
  try {
    for await (const page of list.pages()) {
      items.push(...page.data);
      progress.update(`${items.length} read`);
    }
  } finally {
    progress.end();
  }
  printItems(terminal, items, flags);
}

async function printFirstPage(terminal: Terminal, list: List<unknown>, flags: ListFlags): Promise<void> {
  const page = await list;
  printItems(terminal, page.data, flags);
  if (page.next === undefined) return;
  const [name, cursor] = Object.entries(page.next)[0] ?? [];
  terminal.note(`There are more: --all for every page, --${name} ${String(cursor)} for the next`);
}

/** Reads `--limit`. */
export function readLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) > 0) return Number(text);
  throw new Failure(exitCodes.usage, `--limit is ${JSON.stringify(text)}: give a whole number above 0`);
}
