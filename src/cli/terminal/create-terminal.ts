import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { redact } from '../../core/redact.ts';
import { createProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** The terminal, or the pipes, of this process. */
export function createTerminal(stop: AbortController): Terminal {
  const { stdin, stdout, stderr, env } = process;
  const secrets = new Set<string>();
  const clean = (written: string): string => redact(written, [...secrets]);
  // The reader is gone, as in `enode … | head -1`: an end like any other.
  stdout.on('error', () => stop.abort());
  const note = (line: string): void => void stderr.write(`${clean(line)}\n`);
  return {
    print: (written) => void stdout.write(`${clean(written)}\n`),
    note,
    hide: (secret) => void secrets.add(secret),
    progress: (written) => createProgress(written, { stream: stderr, note }),
    readInput: () => text(stdin),
    askSecret: async (question) => {
      if (!stdin.isTTY || !stderr.isTTY) return undefined;
      stderr.write(question);
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const lines = createInterface({ input: stdin, output: silent, terminal: true });
      try {
        return await lines.question('', { signal: stop.signal });
      } finally {
        lines.close();
        stderr.write('\n');
      }
    },
    width: stdout.isTTY ? stdout.columns : undefined,
    env,
    signal: stop.signal,
  };
}
