import { runCallback } from '../core/callback.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { headerFault } from './header-fault.ts';
import { reportKey, type CallEvent, type ReportingHooks } from './hooks.ts';

const own: ReadonlySet<string> = new Set(['authorization', 'enode-version']);

/**
 * Runs `onRequest`, letting it add headers but never see those of the request. Returns a promise of its end when it
 * is asynchronous.
 */
export function runRequestHook(
  hooks: ReportingHooks,
  event: CallEvent,
  headers: Record<string, string>,
): Promise<void> | undefined {
  let open = true;
  const setHeader = (name: string, value: string) => {
    const fault =
      headerFault(name, value) ?? (own.has(name.toLowerCase()) ? 'is set by the client itself' : undefined);
    if (fault !== undefined) throw new EnodeInputError(`A header that hooks.onRequest sets ${fault}`);
    if (open) {
      headers[name.toLowerCase()] = value;
      return;
    }
    // Not thrown: what calls this so late is nothing that the call could still fail for.
    hooks[reportKey]?.('hooks.onRequest', new EnodeInputError(tooLate));
  };
  const close = () => void (open = false);
  const pending = runCallback(() => hooks.onRequest?.({ ...event, setHeader }));
  if (pending === undefined) close();
  return pending?.finally(close);
}

const tooLate =
  'setHeader was called after the hook had ended, so the header was not sent: return the promise of what it waits for';
