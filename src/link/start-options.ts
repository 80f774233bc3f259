import type { ApiByVersion } from '../../generated/apis.ts';
import type { Version } from '../../generated/index.ts';
import type { CallOptions } from '../calls/options.ts';
import { keysOf } from '../core/known-keys.ts';
import { wireValue } from '../core/wire-value.ts';
import { checkOptions, durationMs } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { Duration } from '../core/duration.ts';
import { checkRedirectUri } from './redirect-uri.ts';
import { checkLinkSecrets } from './secrets.ts';

/** How a version starts a Link session. */
type LinkMethod<V extends Version> = ReturnType<ApiByVersion[V]['user']>['link'];

type LinkBody<V extends Version> = NonNullable<Parameters<LinkMethod<V>>[0]>;

/** What a version returns: `linkUrl`, and `linkToken` or `linkState` for the SDKs. */
export type LinkSessionOf<V extends Version> = Awaited<ReturnType<LinkMethod<V>>>;

/** What the version's `link` takes (scopes, language, vendor …), and where the browser comes back to. */
export type LinkParams<V extends Version> = Omit<LinkBody<V>, 'redirectUri'> & {
  /**
   * Where the browser comes back to: an absolute URL that `completeLink` will be given. With the state in its
   * query it has at most 500 characters. Its own query is kept.
   */
  redirectUri: string;
};

/** Options of `startLink`. */
export interface StartLinkOptions extends Pick<CallOptions, 'signal' | 'timeout' | 'retry'> {
  /**
   * What you want to know again when the user comes back: any JSON value, short. It is signed, not encrypted: do
   * not put secrets here.
   * @default nothing
   */
  state?: unknown;
  /**
   * Key of the signature, at least 16 characters, known to your servers only. Of several the first one signs;
   * `completeLink` takes all of them, so that one can be replaced.
   */
  secret: string | readonly string[];
  /**
   * How long the state is believed.
   * @default '25h', for a Link session can be used for 24 hours
   */
  expiresIn?: Duration | undefined;
}

/** All of it, checked and complete. */
export interface ResolvedStart {
  readonly userId: string;
  readonly redirectUri: string;
  readonly data: unknown;
  readonly secret: string;
  /** In seconds since 1970. */
  readonly expiresAt: number;
  /** What the version's `link` takes beside the address. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** Options of each call. */
  readonly call: Pick<CallOptions, 'signal' | 'timeout' | 'retry'>;
}

const known = keysOf<StartLinkOptions>({
  state: true,
  secret: true,
  expiresIn: true,
  signal: true,
  timeout: true,
  retry: true,
});

/** What completeLink is given instead of a user id where any user will do. */
export const anyUser = 'any';

const defaultExpiry = '25h';

/** @throws EnodeInputError when something given cannot be right. */
export function resolveStart(userId: string, params: object, options: StartLinkOptions): ResolvedStart {
  if (typeof params !== 'object' || params === null || typeof userId !== 'string') {
    throw new EnodeInputError(
      'startLink takes a user id, the parameters of the session, and options: startLink(userId, { redirectUri, … }, { secret })',
    );
  }
  if (userId === anyUser) {
    throw new EnodeInputError(
      "startLink takes no user whose id is 'any': completeLink would take that for any user. Give the user another id",
    );
  }
  checkOptions(options, known, 'startLink');
  const { redirectUri, ...rest } = params as { redirectUri?: unknown };
  const { state, secret, expiresIn = defaultExpiry, ...call } = options;
  checkRedirectUri(redirectUri);
  return {
    userId,
    redirectUri,
    data: stateValue(state),
    secret: checkLinkSecrets(secret, 'startLink')[0],
    expiresAt: Math.ceil((Date.now() + durationMs(expiresIn, 'expiresIn')) / 1000),
    rest,
    call,
  };
}

/** What will come back, so that what JSON cannot hold, or would change, is noticed now. */
function stateValue(given: unknown): unknown {
  const wire = wireValue(given, 'state');
  if ('fault' in wire) throw new EnodeInputError(`Of startLink, ${wire.fault}`);
  return wire.value;
}
