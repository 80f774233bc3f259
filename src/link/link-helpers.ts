import type { Version } from '../../generated/index.ts';
import type { WebURL } from '../core/web-types.ts';
import type { CompleteLinkOptions } from './complete-link.ts';
import type { LinkOutcome } from './outcome.ts';
import type { StartedLink } from './start-link.ts';
import type { LinkParams, StartLinkOptions } from './start-options.ts';

/** What a client has beside the operations of its version: jobs that take several of them. */
export interface LinkHelpers<V extends Version> {
  /**
   * Starts a Link session whose redirect carries a signed state: whose session it is, until when it counts, what
   * you gave along, and which devices the user has now, so that `completeLink` finds those that were added.
   *
   * @throws EnodeInputError when something given cannot be right; an EnodeError when the devices that the user has
   *   cannot be listed (nothing was started then) or the session is refused, e.g. 403 "Connections limit reached.".
   */
  startLink(userId: string, params: LinkParams<V>, options: StartLinkOptions): Promise<StartedLink<V>>;
  /**
   * Tells the outcome of a Link session from the address that the browser came back to: the whole URL, or path and
   * query. Whatever stands in it is a value, never thrown. Can be asked more than once.
   *
   * @throws EnodeInputError when an option cannot be right; EnodeAbortError when `signal` ended it.
   */
  completeLink(callbackUrl: string | WebURL, options: CompleteLinkOptions): Promise<LinkOutcome<V>>;
}
