/**
 * Completions for bash: they ask nothing but bash itself, can be read twice, and run nothing of what is typed. The
 * script of `@bomb.sh/tab` needs the package bash-completion, and expands what stands on the line.
 */
export const bashScript = `# Completions of enode for bash.
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
