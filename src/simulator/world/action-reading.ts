import type { Action, Command } from './actions.ts';
import { iso } from '../base/iso.ts';

/** An action as the API tells of it. */
export type ActionReading = ReturnType<typeof readAction>;

export function readAction({ command, target, failureReason, ...action }: Action) {
  return {
    id: action.id,
    userId: action.userId,
    createdAt: iso(action.createdAt),
    updatedAt: iso(action.updatedAt),
    completedAt: action.completedAt === null ? null : iso(action.completedAt),
    state: action.state,
    targetId: target.id,
    targetType: target.kind,
    ...wish(command),
    failureReason,
  };
}

/** What the command wants, under the name that its type of action has for it. */
function wish(command: Command): object {
  if (command.type === 'charge') return { kind: command.kind };
  if (command.type === 'max-current') return { targetState: { maxCurrent: command.maxCurrent } };
  if (command.type === 'permanent-hold') return { target: command.target };
  if (command.type === 'follow-schedule') return { target: { holdType: 'SCHEDULED' } };
  return { targetState: { operationMode: command.operationMode } };
}
