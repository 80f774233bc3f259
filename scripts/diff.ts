import { diffCommand } from './diff/command.ts';

process.exitCode = await diffCommand(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  complain: (line) => console.error(line),
});
