import { kindOf } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';

/** What to throw for what is not a webhook handler: at the start, and not at the first delivery, which would be lost. */
export function handlerFault(given: unknown, where: string): EnodeInputError | undefined {
  if (typeof given === 'function' && 'receive' in given && typeof given.receive === 'function')
    return undefined;
  const kind = typeof given === 'function' ? 'another function' : kindOf(given);
  return new EnodeInputError(`The handler of ${where} is ${kind}: give what createWebhookHandler returned`);
}

/** Refuses what is not a webhook handler. */
export function checkHandler(given: unknown, where: string): void {
  const fault = handlerFault(given, where);
  if (fault !== undefined) throw fault;
}
