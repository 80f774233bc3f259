import { lazy } from '../core/lazy.ts';
import type { Log } from '../core/log.ts';
import type { CallContext } from '../errors/enode-error.ts';
import type { VersionMismatchPolicy } from './version-mismatch.ts';

/** Judges the version of a response. */
export type VersionCheck = (policy: VersionMismatchPolicy, context: () => CallContext) => Promise<void>;

const loadMismatch = lazy(() => import('./version-mismatch.ts'));

/**
 * Makes the check of one client. A response that names no version is taken as right: proxies drop headers, and
 * an older gateway does not make the data wrong. What it does is loaded with the first response in another version.
 */
export function createVersionCheck(log: Log | undefined): VersionCheck {
  const warned = new Set<string>();
  return async (policy, context) => (await loadMismatch()).onMismatch(policy, context(), warned, log);
}
