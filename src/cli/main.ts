#!/usr/bin/env node
// Later starts reuse the compiled code.
process.getBuiltinModule('node:module').enableCompileCache?.();

const [command, ...rest] = process.argv.slice(2);
if (command === 'simulate') {
  // It is a command of its own, too, which reads the command line itself.
  process.argv.splice(2, 1);
  await import('../simulator/cli.ts');
} else {
  const [{ runProgram }, { createTerminal }] = await Promise.all([
    import('./program.ts'),
    import('./terminal/create-terminal.ts'),
  ]);
  const stop = new AbortController();
  // The second Ctrl+C, should the first take too long, ends the process as usual.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const args = command === undefined ? ['--help'] : [command, ...rest];
  process.exitCode = await runProgram(args, createTerminal(stop));
}
