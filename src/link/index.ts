/** Links vendor accounts: a session whose redirect can be believed, and what came of it. */
export { completeLink, type CompleteLinkOptions } from './complete-link.ts';
export type { Linked, LinkedDevice, LinkedFailure, LinkEnded, LinkInvalid, LinkOutcome } from './outcome.ts';
export { startLink, type StartedLink } from './start-link.ts';
export type { LinkParams, StartLinkOptions } from './start-options.ts';
export type { LinkHelpers } from './link-helpers.ts';
