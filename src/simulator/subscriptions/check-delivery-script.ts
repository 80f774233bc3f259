import { EnodeInputError } from '../../errors/input-error.ts';
import { toMilliseconds } from '../base/duration.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import type { DeliveryScript } from './delivery-script.ts';

const names: Readonly<Record<keyof DeliveryScript, true>> = {
  webhookId: true,
  event: true,
  duplicates: true,
  delay: true,
  swap: true,
  reverse: true,
  unkind: true,
};

/** An `EnodeInputError` for a script by which no delivery can go. */
export function checkDeliveryScript(script: DeliveryScript): void {
  refuseUnknown('sim.webhooks.next', script, names);
  const { delay = 0, duplicates = 0 } = script;
  toMilliseconds(delay);
  if (!Number.isInteger(duplicates) || duplicates < 0) {
    throw new EnodeInputError(`duplicates is ${duplicates}: give a whole number`);
  }
}
