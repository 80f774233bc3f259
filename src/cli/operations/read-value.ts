import { readFile } from 'node:fs/promises';
import type { ParameterHelp } from '../../spec/operation-help.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What a text on the command line means as the value of a parameter. */
export async function readValue(
  text: string,
  { type, values }: ParameterHelp,
  { option, terminal }: { option: string; terminal: Terminal },
): Promise<unknown> {
  const wrong = (wanted: string): never => {
    throw new Failure(exitCodes.usage, `--${option} is ${JSON.stringify(text)}: give ${wanted}`);
  };
  switch (type) {
    case 'string':
      // The API may know values that this release does not; a wrong case is a slip.
      return slipIn(text, values) === undefined ? text : wrong(`${slipIn(text, values)}, with this case`);
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : wrong('true or false');
    case 'integer':
      return /^-?\d+$/.test(text) ? Number(text) : wrong('a whole number');
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : wrong('a number');
    default:
      return readJson(text, option, terminal);
  }
}

const slipIn = (text: string, values: readonly string[] = []): string | undefined =>
  values.includes(text) ? undefined : values.find((value) => value.toLowerCase() === text.toLowerCase());

/**
 * JSON, from the command line, from a file after `@`, or from stdin for `-`. What is not JSON on the command line is a
 * text, or several texts with commas between them: `--scopes vehicle:read:data,vehicle:read:location`.
 */
export async function readJson(text: string, option: string, terminal: Terminal): Promise<unknown> {
  const isPlain = text !== '-' && !text.startsWith('@');
  const content = isPlain ? text : await readContent(text, terminal);
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    if (isPlain && !/^\s*[[{"]/.test(text)) return text.split(',').map((one) => one.trim());
    throw new Failure(
      exitCodes.usage,
      `--${option} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const readContent = (source: string, terminal: Terminal): Promise<string> =>
  source === '-' ? terminal.readInput() : readFile(source.slice(1), 'utf8');
