import type { CommandRules } from '../command.ts';
import { words } from '../page.ts';
import { type Battery, type OperationMode, operationModes } from './model.ts';

export interface OperationModeCommand {
  readonly type: 'operation-mode';
  readonly operationMode: OperationMode;
}

export const operationModeCommands: CommandRules<Battery, OperationModeCommand> = {
  'operation-mode': {
    path: 'operation-mode',
    read: (body) => ({
      type: 'operation-mode',
      operationMode: operationModes.find((mode) => mode === body['operationMode']) ?? 'SELF_RELIANCE',
    }),
    write: ({ operationMode }) => ({ targetState: { operationMode } }),
    describe: ({ operationMode }) => `Mode ${words(operationMode).toLowerCase()}`,
    scope: 'control:operation_mode',
    // SELF_RELIANCE → selfReliance
    capability: ({ operationMode }) =>
      operationMode.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    isHeld: false,
    already: ({ config }, { operationMode }) =>
      config.operationMode === operationMode ? 'in the desired state' : undefined,
    carryOut: ({ charge, config }, { operationMode }, now) => {
      charge.by = 'mode';
      Object.assign(config, { operationMode, updatedAt: now });
    },
  },
};
