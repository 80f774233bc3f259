import type { Action } from '../world/actions.ts';
import type { AssetKind } from '../world/assets.ts';
import { iso } from '../world/readings.ts';
import { assetIn } from './assets.ts';
import { type Handler, ok, pathValue } from './handler.ts';

export const controlCharging =
  (kind: AssetKind): Handler =>
  (call) => {
    const start = call.body['action'] === 'START';
    return ok(
      viewAction(
        call.actions.submit(assetIn(call, kind), { type: 'charge', kind: start ? 'START' : 'STOP' }),
      ),
    );
  };

export const setMaxCurrent =
  (kind: AssetKind): Handler =>
  (call) => {
    const maxCurrent = Number(call.body['maxCurrent']);
    return ok(viewAction(call.actions.submit(assetIn(call, kind), { type: 'max-current', maxCurrent })));
  };

export const getAction =
  (kind: AssetKind): Handler =>
  (call) =>
    ok(viewAction(call.actions.get(kind, pathValue(call, 0), call.userId)));

/** 200 with the action now cancelled, or 409 with the action as it ended. */
export const cancelAction =
  (kind: AssetKind): Handler =>
  (call) => {
    const action = call.actions.get(kind, pathValue(call, 0), call.userId);
    const cancelled = call.actions.cancel(action);
    return { status: cancelled ? 200 : 409, body: viewAction(action) };
  };

/** An action as every version shows it. */
function viewAction({ command, target, failureReason, ...action }: Action): object {
  return {
    id: action.id,
    userId: action.userId,
    createdAt: iso(action.createdAt),
    updatedAt: iso(action.updatedAt),
    completedAt: action.completedAt === null ? null : iso(action.completedAt),
    state: action.state,
    targetId: target.id,
    targetType: target.kind,
    ...(command.type === 'charge'
      ? { kind: command.kind }
      : { targetState: { maxCurrent: command.maxCurrent } }),
    failureReason,
  };
}
