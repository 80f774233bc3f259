import type { Version } from '../../generated/index.ts';
import { notify } from '../core/callback.ts';
import type { VersionInfo } from './create-enode.ts';

/**
 * What to do when a client is pinned to a legacy version, whose requests Enode rejects at random before it switches
 * the version off: `'warn'` on the console, once per version and process, `'ignore'`, or call a function. It only
 * watches: what it throws, or its promise rejects with, is reported on the console.
 */
export type LegacyVersionPolicy = 'warn' | 'ignore' | ((version: VersionInfo<Version>) => unknown);

const warned = new Set<string>();

/** Tells of a legacy version as the policy says. */
export function tellLegacy(version: VersionInfo<Version>, policy: LegacyVersionPolicy): void {
  if (typeof policy === 'function') return notify('onLegacyVersion', () => policy(version));
  if (policy === 'ignore' || warned.has(version.name)) return;
  warned.add(version.name);
  const { name, successor } = version;
  const move = successor === undefined ? 'a newer version' : successor;
  // oxlint-disable-next-line no-console -- the one place where the default policy speaks
  console.warn(
    `enode-client: Enode API ${name} is a legacy version: no new webhooks can be made for it, some of its requests are ` +
      `rejected at random, and it will be answered in the current version one day. Move to ${move} (openapi/changes in the package says what changed), ` +
      `or give onLegacyVersion: 'ignore'.`,
  );
}
