import { iso } from '../base/iso.ts';
import type { Action } from '../world/actions.ts';
import { ruleOf } from './command-rules.ts';

/** What the API can show of an action. */
export type ActionReading = ReturnType<typeof readSimulatedAction>;

export function readSimulatedAction({ command, target, failureReason, ...action }: Action) {
  return {
    id: action.id,
    userId: action.userId,
    createdAt: iso(action.createdAt),
    updatedAt: iso(action.updatedAt),
    completedAt: action.completedAt === null ? null : iso(action.completedAt),
    state: action.state,
    targetId: target.id,
    targetType: target.kind,
    ...ruleOf(target.kind, command).write(command),
    failureReason,
  };
}
