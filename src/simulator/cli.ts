#!/usr/bin/env node
// The next start finds this one's compiled code.
process.getBuiltinModule('node:module').enableCompileCache?.();
const { runCommand } = await import('./cli/run-command.ts');

const stop = new AbortController();
// The second Ctrl+C, should the first take too long, ends the process as usual.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
// The output is read no longer, as in `enode-simulator | head -1`: an end like any other.
process.stdout.on('error', () => stop.abort());
process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  signal: stop.signal,
});
