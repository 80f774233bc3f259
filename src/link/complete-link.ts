import type { Version } from '../../generated/index.ts';
import type { CallOptions } from '../calls/options.ts';
import { keysOf } from '../core/known-keys.ts';
import { tagOf } from '../core/tag-of.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { assetFamilies, assetTypes } from '../spec/asset-families.ts';
import { listFamily, readEntries, type Listed } from '../helpers/listed.ts';
import { userAssets, type ClientPort } from '../helpers/ports.ts';
import { isKnown } from './known-devices.ts';
import { readState, stateParameter, type LinkState } from './link-state.ts';
import type { Linked, LinkedFailure, LinkInvalid, LinkOutcome } from './outcome.ts';
import { checkLinkSecrets } from './secrets.ts';
import { anyUser } from './start-options.ts';

/** Options of `completeLink`. */
export interface CompleteLinkOptions extends Pick<CallOptions, 'signal' | 'timeout' | 'retry'> {
  /** The secret of `startLink`, or several: each of them is believed. */
  secret: string | readonly string[];
  /**
   * The user who is signed in with you now; a link that belongs to another is refused. `'any'` takes any user: only
   * for where you do not know it, since anybody can then be made to open the redirect of another one's session. So no user may have the id `any`:
   * `startLink` refuses it, and an app whose users choose their ids must not hand it on to here.
   */
  userId: string;
  /**
   * Ids of the devices that the user had before: `before` of `startLink`, needed when `noted` was false.
   * @default what the state holds
   */
  before?: readonly string[] | undefined;
}

const known = keysOf<CompleteLinkOptions>({
  secret: true,
  userId: true,
  before: true,
  signal: true,
  timeout: true,
  retry: true,
});

/** Only the query counts; frameworks give paths without a host. */
const anyBase = 'https://localhost';

/** `completeLink` of a client: its contract stands in `link-helpers.ts`. */
export async function completeLink<V extends Version>(
  client: ClientPort,
  callbackUrl: string | URL,
  options: CompleteLinkOptions,
): Promise<LinkOutcome<V>> {
  if (typeof callbackUrl !== 'string' && tagOf(callbackUrl) !== 'URL') {
    throw new EnodeInputError(
      'completeLink takes the address that the browser came back to: a string or a URL',
    );
  }
  checkOptions(options, known, 'completeLink');
  const { secret, userId: wantedUser, before, ...limits } = options;
  if (typeof wantedUser !== 'string' || wantedUser === '') {
    throw new EnodeInputError(
      "completeLink needs userId: the id of the user who is signed in, or 'any' where you do not know it",
    );
  }
  checkBefore(before);
  const secrets = checkLinkSecrets(secret, 'completeLink');
  const url = String(callbackUrl);
  const query = URL.canParse(url, anyBase) ? new URL(url, anyBase).searchParams : new URLSearchParams();
  const [given, ...others] = query.getAll(stateParameter);
  if (given === undefined) return invalid('missing');
  const state = others.length === 0 ? await readState(given, secrets) : undefined;
  if (state === undefined) return invalid('forged');
  const { userId, expiresAt, data } = state;
  if (expiresAt * 1000 <= Date.now()) return invalid('expired');
  if (wantedUser !== anyUser && wantedUser !== userId) return invalid('other-user');
  const error = query.get('error');
  if (error !== null) {
    return { status: 'ended', userId, data, error, message: query.get('error_message') ?? undefined };
  }
  return {
    status: 'linked',
    userId,
    data,
    ...(await linkedSince<V>(client, userId, noticer(state, before), limits)),
  };
}

/** A text would be read letter by letter, and each device of the user would count as new. */
function checkBefore(before: unknown): void {
  if (before === undefined) return;
  if (Array.isArray(before) && before.every((id) => typeof id === 'string')) return;
  throw new EnodeInputError(
    'before of completeLink is not a list of ids: give `before` of what startLink returned, or leave it out',
  );
}

const invalid = (reason: LinkInvalid['reason']): LinkInvalid => ({ status: 'invalid', reason });

type IsNew = (id: string) => Promise<boolean>;

/** Tells new devices from old ones; `undefined` when nothing is known of the old ones. */
function noticer({ known: noted }: LinkState, before: readonly string[] | undefined): IsNew | undefined {
  if (before !== undefined) {
    const ids = new Set(before);
    return async (id) => !ids.has(id);
  }
  return noted && (async (id) => !(await isKnown(noted, id)));
}

async function linkedSince<V extends Version>(
  client: ClientPort,
  userId: string,
  isNew: IsNew | undefined,
  limits: CallOptions,
): Promise<Pick<Linked<V>, 'devices' | 'failures'>> {
  if (isNew === undefined) return { devices: undefined, failures: [] };
  const failures: LinkedFailure[] = [];
  const devices = await Promise.all(
    assetFamilies.map(async (family) => {
      const type = assetTypes[family];
      const methods = userAssets(client, userId, family);
      const list = await listFamily(methods, limits);
      const { entries, error = list.error } = await readEntries(
        methods,
        await added(list.entries, isNew),
        limits,
      );
      const unreadIds = entries.flatMap(({ id, asset }) => (asset === undefined ? id : []));
      if (error !== undefined) failures.push({ type, error, unreadIds });
      return entries.flatMap(({ id, asset }) => (asset === undefined ? [] : { type, id, asset }));
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each device has the type under which it was listed
  return { devices: devices.flat() as unknown as Linked<V>['devices'], failures };
}

async function added(entries: readonly Listed[], isNew: IsNew): Promise<readonly Listed[]> {
  const verdicts = await Promise.all(entries.map(({ id }) => isNew(id)));
  return entries.filter((_, index) => verdicts[index]);
}
