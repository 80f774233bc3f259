import { readFile } from 'node:fs/promises';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from './terminal.ts';

export interface SecretSource {
  /** What it is, as people are asked for it. */
  readonly name: string;
  /** The environment variable that holds it. */
  readonly variable: string;
  /** Given on the command line, where other users of the machine can see it. */
  readonly given?: string | undefined;
  /** A file that holds it; `-` for stdin. */
  readonly file?: string | undefined;
}

/**
 * Reads a secret from what was given, a file, the environment, or a person; it is shown nowhere from then on.
 *
 * @throws {Failure} when there is none.
 */
export async function readSecret(terminal: Terminal, source: SecretSource): Promise<string> {
  const { name, variable, given, file } = source;
  const found =
    given ??
    (file === undefined ? undefined : await fileContent(terminal, file)) ??
    terminal.env[variable] ??
    (await terminal.askSecret(`${name}: `));
  if (found === undefined || found === '') {
    throw new Failure(exitCodes.credentials, `There is no ${name}: set ${variable}`);
  }
  terminal.hide(found);
  return found;
}

/** Editors and `echo` end a file with a line break, which is not part of the secret. */
async function fileContent(terminal: Terminal, file: string): Promise<string> {
  const content = file === '-' ? await terminal.readInput() : await readFile(file, 'utf8');
  return content.replace(/\r?\n$/, '');
}
