import tab from '@bomb.sh/tab';
import addTab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { Terminal } from '../terminal/terminal.ts';
import { bashScript } from './bash-script.ts';

/** Adds `enode completion <shell>`, for the commands that are there: it comes last. */
export function addCompletion(program: Command, terminal: Terminal): void {
  addTab(program, { completionCommandName: 'completion' });
  const name = program.name();
  program.commands
    .find((command) => command.name() === 'completion')
    ?.helpGroup('Set-up:')
    .description('print completions for a shell: source <(enode completion bash)')
    .action((shell: string) => {
      if (shell === 'bash') terminal.print(bashScript.trimEnd());
      else tab.setup(name, name, shell);
    });
}
