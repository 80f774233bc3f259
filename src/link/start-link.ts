import type { Version } from '../../generated/index.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { assetFamilies } from '../spec/asset-families.ts';
import { listFamily } from '../helpers/listed.ts';
import { userAssets, type ClientPort } from '../helpers/ports.ts';
import { writeState } from './link-state.ts';
import { maxRedirectUri, withState } from './redirect-uri.ts';
import {
  resolveStart,
  type LinkParams,
  type LinkSessionOf,
  type ResolvedStart,
  type StartLinkOptions,
} from './start-options.ts';

/** A Link session with what is needed to end it. */
export type StartedLink<V extends Version> = LinkSessionOf<V> & {
  /**
   * The redirect URI with its state. Sessions in a Link SDK do not redirect: give this to `completeLink` when the
   * SDK reports its end.
   */
  readonly redirectUri: string;
  /** Until when the state is believed, ISO 8601. */
  readonly expiresAt: string;
  /** Ids of the devices that the user has now. */
  readonly before: readonly string[];
  /**
   * Whether the state holds these devices. False when they are too many for an address of 500 characters (about
   * 40): then store `before` and give it to `completeLink`.
   */
  readonly noted: boolean;
};

/** `startLink` of a client: its contract stands in `link-helpers.ts`. */
export async function startLink<V extends Version>(
  client: ClientPort,
  ...[userId, params, options]: [userId: string, params: LinkParams<V>, options: StartLinkOptions]
): Promise<StartedLink<V>> {
  const start = resolveStart(userId, params, options);
  const { rest, expiresAt, call } = start;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every version has `link` for a user
  const user = client.user(userId) as { link(params: object, options: object): Promise<object> };
  const before = await devicesNow(client, userId, call);
  const { redirectUri, noted } = await addressOf(start, before);
  const session = await user.link({ ...rest, redirectUri }, call);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a session of the version, and what stands here
  return {
    ...session,
    redirectUri,
    expiresAt: new Date(expiresAt * 1000).toISOString(),
    before,
    noted,
  } as unknown as StartedLink<V>;
}

/** Ids of all devices of the user. With one type missing, all its devices would count as new later. */
async function devicesNow(
  client: ClientPort,
  userId: string,
  options: ResolvedStart['call'],
): Promise<readonly string[]> {
  const readings = await Promise.all(
    assetFamilies.map((family) => listFamily(userAssets(client, userId, family), options)),
  );
  return readings.flatMap(({ entries, error }) => {
    if (error !== undefined) throw error;
    return entries.map(({ id }) => id);
  });
}

/** The redirect URI with the fullest state that fits. */
async function addressOf(
  { redirectUri, secret, rest: _rest, call: _call, ...claims }: ResolvedStart,
  before: readonly string[],
): Promise<{ redirectUri: string; noted: boolean }> {
  const full = withState(redirectUri, await writeState(claims, before, secret));
  if (full.length <= maxRedirectUri) return { redirectUri: full, noted: true };
  const short = withState(redirectUri, await writeState(claims, undefined, secret));
  if (short.length <= maxRedirectUri) return { redirectUri: short, noted: false };
  throw new EnodeInputError(
    `redirectUri is ${redirectUri.length} characters long, ${short.length} with its state: at most ${maxRedirectUri} are taken, so shorten it, userId or state`,
  );
}
