/**
 * The version for clients and webhooks that name none. A release that adds a version leaves it as it is: what a
 * simulator answers and delivers without being asked for a version does not change with its update.
 */
export const usualVersion = '2024-10-01';

/** The usual version, or the newest of those that are served where it is not among them. */
export const defaultVersionOf = (served: readonly string[]): string | undefined =>
  served.includes(usualVersion) ? usualVersion : served.at(-1);
