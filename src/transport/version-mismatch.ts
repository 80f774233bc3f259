import { runCallback } from '../core/callback.ts';
import type { Log } from '../core/log.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { EnodeVersionError, versionMismatchMessage } from '../errors/errors.ts';

/**
 * What to do when the server responds in another API version than asked for: `'warn'` once per pair of versions
 * on the console, `'throw'` an EnodeVersionError, or call a function. The function may be asynchronous: the call waits
 * for it, within its deadline, and ends with what it throws or rejects with.
 */
export type VersionMismatchPolicy = 'warn' | 'throw' | ((mismatch: CallContext) => unknown);

/**
 * Does what the policy says about a response in another version than asked for.
 *
 * @param warned Pairs of versions that the client has warned of.
 */
export function onMismatch(
  policy: VersionMismatchPolicy,
  context: CallContext,
  warned: Set<string>,
  log: Log | undefined,
): Promise<void> | undefined {
  if (policy === 'throw') throw new EnodeVersionError(context);
  if (policy !== 'warn') return runCallback(() => policy(context));
  const pair = `${context.version} ${context.responseVersion}`;
  if (warned.has(pair)) return undefined;
  warned.add(pair);
  const text = versionMismatchMessage(context);
  if (log !== undefined) log('warn', text);
  // oxlint-disable-next-line no-console -- one of two warnings that are written without a logger
  else console.warn(`enode-client: ${text}`);
  return undefined;
}
