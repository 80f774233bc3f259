import { namesIn } from '../core/names-in.ts';
/** What the exit code of every command says. Scripts rely on these numbers: a new meaning gets a new one. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  refused: 3,
  credentials: 4,
  negative: 5,
  pending: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: 'done',
  failed: 'no usable response: no connection, a timeout, a broken response, a file that cannot be read',
  usage: 'wrong usage: an unknown option, a missing argument, a value that cannot be right; nothing was sent',
  refused: 'the API answered with a problem, such as 404 or 429',
  credentials: 'credentials are missing, or the token endpoint refused them',
  negative:
    'the result is negative: doctor found a fault, a signature does not match, a receiver refused, a device did not follow',
  pending: 'a command is still under way after the time that --wait allows',
  interrupted: 'ended by Ctrl+C before it was done (listen and simulate end by it, with 0)',
};

/** For `--help`. */
export const exitCodeHelp = [
  'Exit codes:',
  ...namesIn(meanings).map((name) => `  ${String(exitCodes[name]).padEnd(4)} ${meanings[name]}`),
].join('\n');
