import { EnodeInputError } from '../../errors/input-error.ts';

/**
 * The version for clients and webhooks that name none. A release that adds a version leaves it as it is: what a
 * simulator responds and delivers without being asked for a version does not change with its update.
 */
const usualVersion = '2024-10-01';

/** The usual version, or the newest of those that are served where it is not among them. */
export const defaultVersionOf = (served: readonly string[]): string | undefined =>
  served.includes(usualVersion) ? usualVersion : served.at(-1);

/** The version, if it is served; an `EnodeInputError` if not. */
export function servedVersion(version: string | undefined, versions: readonly string[]): string {
  if (version !== undefined && versions.includes(version)) return version;
  throw new EnodeInputError(`Version ${version} is not served; served: ${versions.join(', ')}`);
}
