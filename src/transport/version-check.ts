import { lazy } from '../core/lazy.ts';
import type { Log } from '../core/log.ts';
import type { CallContext } from '../errors/enode-error.ts';
import type { VersionMismatchPolicy } from './version-mismatch.ts';

/** Judges the version of an answer. */
export type VersionCheck = (policy: VersionMismatchPolicy, context: () => CallContext) => Promise<void>;

const loadMismatch = lazy(() => import('./version-mismatch.ts'));

/**
 * Makes the check of one client. An answer that names no version is taken as right: proxies drop headers, and
 * an older gateway does not make the data wrong. What it does is loaded with the first answer in another version.
 */
export function createVersionCheck(log: Log | undefined): VersionCheck {
  const warned = new Set<string>();
  return async (policy, context) => (await loadMismatch()).onMismatch(policy, context(), warned, log);
}
