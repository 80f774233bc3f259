import tab from '@bomb.sh/tab';
import addTab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { Terminal } from '../terminal/terminal.ts';

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

/**
 * Completions for bash: they need only bash itself, can be sourced twice, and execute nothing of what is typed. The
 * script of `@bomb.sh/tab` needs the package bash-completion, and expands what stands on the line.
 */
const bashScript = `# Completions of enode for bash.
__enode_complete() {
    local cur=\${COMP_WORDS[COMP_CWORD]} line word
    local words=() candidates=()
    # bash makes three words of --name=value.
    [[ $cur == = ]] && cur=
    for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$cur"; do
        [[ $word == = ]] || words+=("$word")
    done
    while IFS= read -r line; do
        # The last line is not a candidate; what follows a tab describes one.
        [[ $line == :* ]] || candidates+=("\${line%%$'\\t'*}")
    done < <(enode complete -- "\${words[@]}" 2>/dev/null)
    local IFS=$'\\n'
    COMPREPLY=($(compgen -W "\${candidates[*]}" -- "$cur"))
}

# Where there is nothing to choose from, files are.
complete -o bashdefault -o default -F __enode_complete enode
`;
