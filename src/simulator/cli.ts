#!/usr/bin/env node
import { runCommand } from './cli/run-command.ts';

const stop = new AbortController();
// The second Ctrl+C, should the first take too long, ends the process as usual.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  signal: stop.signal,
});
