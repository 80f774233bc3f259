import type { WebhookVersion } from './types.ts';
import type { Version } from '../../generated/index.ts';

/**
 * The versions by how well they describe events of another one: the latest that is not newer, older ones, then
 * newer ones beginning with the oldest. Versions are dates, so their texts sort. Without a version the latest
 * come first.
 */
export function byNearness<V extends Version>(
  versions: readonly WebhookVersion<V>[],
  sent = '~', // sorts behind every date
): WebhookVersion<V>[] {
  const newestFirst = versions.toSorted((a, b) => (a.version < b.version ? 1 : -1));
  const notNewer = newestFirst.filter(({ version }) => version <= sent);
  const newer = newestFirst.filter(({ version }) => version > sent);
  return [...notNewer, ...newer.toReversed()];
}
