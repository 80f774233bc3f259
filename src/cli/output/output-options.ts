import { Option, type Command } from 'commander';
import { addFlags, allRead, type FlagOptions } from '../flags.ts';
import type { PrintOptions } from './print-data.ts';

/** Options of every command that prints data of the API. */
export interface OutputFlags {
  readonly json?: boolean;
  readonly columns?: string;
}

/** Adds the options that say how data is shown. */
export const addOutputOptions = (command: Command): Command =>
  addFlags(command, {
    json: new Option('--json', 'JSON in place of a table'),
    columns: new Option('--columns <names>', 'columns of the table, such as id,chargeState.batteryLevel'),
  } satisfies FlagOptions<OutputFlags>);

/** Reads them. */
export function outputFlags({ json = false, columns, ...unread }: OutputFlags): PrintOptions {
  allRead(unread);
  return { json, columns: columns?.split(',').map((name) => name.trim()) };
}
