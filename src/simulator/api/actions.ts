import { type AssetKind, type Command, definitionOf } from '../assets/index.ts';
import { readSimulatedAction } from '../operations/read-action.ts';
import type { Action } from '../world/actions.ts';
import { assetIn, type Call, type Handler, type Handlers, ok, pathValue } from './handler.ts';

/** Giving the commands of a kind of asset, and reading and cancelling their actions. */
export function actionHandlers(kind: AssetKind): Handlers {
  const { plural, commands } = definitionOf(kind);
  const rules = Object.values(commands);
  if (rules.length === 0) return {};
  return {
    [`GET /${plural}/actions/{actionId}`]: getAction(kind),
    [`POST /${plural}/actions/{actionId}/cancel`]: cancelAction(kind),
    ...Object.fromEntries(
      rules.map((rule): [string, Handler] => [
        `POST /${plural}/{id}/${rule.path}`,
        (call) => {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each rule reads commands of its kind
          const command = rule.read(call.body) as Command;
          return ok(viewAction(call, call.actions.submit(assetIn(call, kind), command)));
        },
      ]),
    ),
  };
}

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

const viewAction = ({ contract }: Call, action: Action): object =>
  contract.action(readSimulatedAction(action));
