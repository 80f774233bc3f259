import type { Action, Command } from '../world/actions.ts';
import type { AssetKind } from '../world/assets.ts';
import { operationModes } from '../world/energy-assets.ts';
import type { HoldTarget } from '../world/hvacs.ts';
import { readAction } from '../world/action-reading.ts';
import { assetIn } from './assets.ts';
import { type Call, type Handler, type Handlers, ok, pathValue } from './handler.ts';

/** Gives an asset the command that a call's body describes. */
const commanding =
  (kind: AssetKind, commandIn: (body: Call['body']) => Command): Handler =>
  (call) =>
    ok(viewAction(call, call.actions.submit(assetIn(call, kind), commandIn(call.body))));

export const controlCharging = (kind: AssetKind): Handler =>
  commanding(kind, ({ action }) => ({ type: 'charge', kind: action === 'START' ? 'START' : 'STOP' }));

export const setMaxCurrent = (kind: AssetKind): Handler =>
  commanding(kind, ({ maxCurrent }) => ({ type: 'max-current', maxCurrent: Number(maxCurrent) }));

// The document has made sure that the body is one of the four holds.
export const holdPermanently: Handler = commanding('hvac', (body) => ({
  type: 'permanent-hold',
  target: { ...body, holdType: 'PERMANENT' } as HoldTarget,
}));

export const followSchedule: Handler = commanding('hvac', () => ({ type: 'follow-schedule' }));

export const setOperationMode: Handler = commanding('battery', (body) => ({
  type: 'operation-mode',
  operationMode: operationModes.find((mode) => mode === body['operationMode']) ?? 'SELF_RELIANCE',
}));

/** Reading and cancelling actions, for the kinds that take commands. */
export const actionHandlers = (kind: AssetKind, plural: string): Handlers => ({
  [`GET /${plural}/actions/{actionId}`]: getAction(kind),
  [`POST /${plural}/actions/{actionId}/cancel`]: cancelAction(kind),
});

const getAction =
  (kind: AssetKind): Handler =>
  (call) =>
    ok(viewAction(call, call.actions.get(kind, pathValue(call, 0), call.userId)));

/** 200 with the action now cancelled, or 409 with the action as it ended. */
const cancelAction =
  (kind: AssetKind): Handler =>
  (call) => {
    const action = call.actions.get(kind, pathValue(call, 0), call.userId);
    const cancelled = call.actions.cancel(action);
    return { status: cancelled ? 200 : 409, body: viewAction(call, action) };
  };

const viewAction = ({ contract }: Call, action: Action): object => contract.action(readAction(action));
