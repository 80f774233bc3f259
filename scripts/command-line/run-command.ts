import { GenerateError } from '../codegen/generate-error.ts';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { PullError } from '../pull/pull-error.ts';
import { CallError } from './call-error.ts';

export interface Command<T extends ParseArgsOptionsConfig> {
  /** The text for `--help`. */
  help: string;
  /** All options but `--help`. */
  options: T;
  /** @returns The exit code. */
  run(values: Values<T>, output: Output): Promise<number>;
}

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** Where a command writes. */
export interface Output {
  print(text: string): void;
  complain(line: string): void;
}

const terminal: Output = {
  print: (text) => void process.stdout.write(text),
  complain: (line) => console.error(line),
};

/**
 * Runs a command of this project. Wrong arguments and expected failures are one line on stderr, without a stack trace.
 *
 * @returns The exit code: the command's own, 1 when it could not do its work, 2 for a wrong call.
 */
export async function runCommand<T extends ParseArgsOptionsConfig>(
  { help, options, run }: Command<T>,
  args: readonly string[] = process.argv.slice(2),
  output = terminal,
): Promise<number> {
  try {
    const { help: wanted, ...values } = read(args, options);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `parseArgs` gives what the options say, but for `help`
    if (wanted !== true) return await run(values as Values<T>, output);
    output.print(help);
    return 0;
  } catch (error) {
    if (error instanceof CallError) {
      output.complain(`${error.message}; see --help`);
      return 2;
    }
    // A full disk and the like need no stack trace either; anything else is a bug and keeps its own.
    const expected = error instanceof PullError || error instanceof GenerateError;
    if (!(expected || (error instanceof Error && 'syscall' in error))) throw error;
    output.complain(error.message);
    return 1;
  }
}

function read(args: readonly string[], options: ParseArgsOptionsConfig): Record<string, unknown> {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new CallError(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error));
  }
}
