import { EnodeInputError } from '../../errors/input-error.ts';
import { toMilliseconds } from '../base/duration.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import { type ActionScript, actionStates, failureDetails } from '../world/actions.ts';

const names: Readonly<Record<keyof ActionScript, true>> = {
  after: true,
  outcome: true,
  reason: true,
  detail: true,
};

/** An `EnodeInputError` for a script by which no action can go. */
export function checkActionScript(script: ActionScript): void {
  refuseUnknown('sim.actions.next', script, names);
  const { after, outcome, reason } = script;
  if (after !== undefined) toMilliseconds(after);
  if (outcome !== undefined && !actionStates.includes(outcome)) {
    throw new EnodeInputError(`outcome is ${JSON.stringify(outcome)}; there are: ${actionStates.join(', ')}`);
  }
  if (reason !== undefined && !Object.hasOwn(failureDetails, reason)) {
    const reasons = Object.keys(failureDetails).join(', ');
    throw new EnodeInputError(`reason is ${JSON.stringify(reason)}; there are: ${reasons}`);
  }
}
