import type { Version } from '../../generated/index.ts';
import { notify } from '../core/callback.ts';
import { reportTo, type Log } from '../core/log.ts';
import type { VersionInfo } from './client-types.ts';

/**
 * What to do when a client is pinned to a legacy version, whose requests Enode rejects at random before it switches
 * the version off: `'warn'` on the console, once per version and process, `'ignore'`, or call a function. It only
 * watches: what it throws, or its promise rejects with, is reported to the `logger`.
 */
export type LegacyVersionPolicy = 'warn' | 'ignore' | ((version: VersionInfo<Version>) => unknown);

const warned = new Set<string>();

/** Warns of a legacy version as the policy says: to the log, where the client has one. */
export function warnLegacyVersion(
  version: VersionInfo<Version>,
  policy: LegacyVersionPolicy,
  log: Log | undefined,
): void {
  if (typeof policy === 'function') {
    return notify('onLegacyVersion', () => policy(version), reportTo(log));
  }
  if (policy === 'ignore' || warned.has(version.name)) return;
  warned.add(version.name);
  const { name, successor } = version;
  const move = successor === undefined ? 'a newer version' : successor;
  const text =
    `Enode API ${name} is a legacy version: no new webhooks can be made for it, some of its requests are ` +
    `rejected at random, and it will be answered in the current version one day. Move to ${move} (openapi/changes in the package says what changed), ` +
    `or give onLegacyVersion: 'ignore'.`;
  if (log !== undefined) log('warn', text);
  // oxlint-disable-next-line no-console -- one of two warnings that are written without a logger
  else console.warn(`enode-client: ${text}`);
}
