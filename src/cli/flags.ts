import type { Command, Option } from 'commander';

/** How each flag of a command is given: one that is missing does not compile. */
export type FlagOptions<Flags> = Readonly<Record<keyof Flags, Option>>;

/** Adds flags to a command, in the order in which its help lists them. */
export function addFlags(command: Command, options: Readonly<Record<string, Option>>): Command {
  for (const option of Object.values(options)) command.addOption(option);
  return command;
}

/** Does nothing: a flag that is not read does not compile. */
export function allRead(_rest: Readonly<Record<string, never>>): void {}
