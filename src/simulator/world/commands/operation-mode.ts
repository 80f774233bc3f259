import type { OperationModeCommand } from '../actions.ts';
import type { Battery } from '../energy-assets.ts';
import { type CommandRule, never } from './rule.ts';

export const operationMode: CommandRule<Battery, OperationModeCommand> = {
  scope: 'control:operation_mode',
  // SELF_RELIANCE → selfReliance
  capability: (command) =>
    command.operationMode.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  isHeld: false,
  impossible: never,
  already: ({ config }, command) =>
    config.operationMode === command.operationMode ? 'in the desired state' : undefined,
  blocked: never,
  obstacle: never,
  carryOut: ({ charge, config }, command, now) => {
    charge.by = 'mode';
    Object.assign(config, { operationMode: command.operationMode, updatedAt: now });
  },
};
