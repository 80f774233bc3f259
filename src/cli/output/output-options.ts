import type { Command } from 'commander';
import type { PrintOptions } from './print-data.ts';

/** Adds the options that say how data is shown. */
export const addOutputOptions = (command: Command): Command =>
  command
    .option('--json', 'JSON in place of a table')
    .option('--columns <names>', 'columns of the table, such as id,chargeState.batteryLevel');

/** Reads them. */
export function outputFlags(flags: Readonly<Record<string, unknown>>): PrintOptions {
  const { columns } = flags;
  return {
    json: flags['json'] === true,
    columns: typeof columns === 'string' ? columns.split(',').map((name) => name.trim()) : undefined,
  };
}
