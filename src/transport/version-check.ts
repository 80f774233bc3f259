import { heed } from '../core/callback.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { EnodeVersionError, versionMismatchMessage } from '../errors/version-error.ts';

/**
 * What to do when the server answers in another API version than asked for: `'warn'` once per pair of versions
 * on the console, `'throw'` an EnodeVersionError, or call a function. The function may be asynchronous: the call waits
 * for it, within its deadline, and ends with what it throws or rejects with.
 */
export type VersionMismatchPolicy = 'warn' | 'throw' | ((mismatch: CallContext) => unknown);

/**
 * Makes the check of one client. An answer that names no version is taken as right: proxies drop headers, and
 * an older gateway is no reason to refuse data. It returns a promise only where the policy is an asynchronous function.
 */
export function createVersionCheck(): (
  policy: VersionMismatchPolicy,
  context: () => CallContext,
) => Promise<void> | undefined {
  const warned = new Set<string>();
  return (policy, getContext) => {
    const context = getContext();
    if (policy === 'throw') throw new EnodeVersionError(context);
    if (policy !== 'warn') return heed(() => policy(context));
    const pair = `${context.version} ${context.answeredVersion}`;
    if (warned.has(pair)) return undefined;
    warned.add(pair);
    // oxlint-disable-next-line no-console -- the one place where the default policy speaks
    console.warn(`enode-client: ${versionMismatchMessage(context)}`);
    return undefined;
  };
}
