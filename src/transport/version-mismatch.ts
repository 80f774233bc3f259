import { heed } from '../core/callback.ts';
import type { Log } from '../core/log.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { EnodeVersionError, versionMismatchMessage } from '../errors/errors.ts';
import type { VersionMismatchPolicy } from './version-check.ts';

/**
 * Does what the policy says about an answer in another version than asked for.
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
  if (policy !== 'warn') return heed(() => policy(context));
  const pair = `${context.version} ${context.answeredVersion}`;
  if (warned.has(pair)) return undefined;
  warned.add(pair);
  const text = versionMismatchMessage(context);
  if (log !== undefined) log('warn', text);
  // oxlint-disable-next-line no-console -- one of two warnings that are written without a logger
  else console.warn(`enode-client: ${text}`);
  return undefined;
}
