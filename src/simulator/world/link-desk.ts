import { problem } from '../problems.ts';
import type { Asset, AssetKind } from './assets.ts';
import { makeAsset, type NewAssetOptions } from './kinds.ts';
import { scopesByType } from './scopes.ts';
import { brandOf, type VendorType } from './vendors.ts';
import type { World } from './world.ts';

/** A session in which a user connects a vendor account. */
export interface LinkSession {
  readonly token: string;
  readonly userId: string;
  readonly types: readonly VendorType[];
  readonly scopes: readonly string[];
  /** The vendor the session is bound to; undefined: the user chooses. */
  readonly vendor: string | undefined;
  readonly redirectUri: string | undefined;
  readonly expiresAt: number;
  completed: boolean;
}

/** A device of the vendor account that is linked. */
export type LinkedDevice = { [K in AssetKind]: { type: K } & Omit<NewAssetOptions[K], 'vendor'> }[AssetKind];

/** What the user does in the session. */
export interface LinkCompletion {
  /** The vendor whose account is linked. May be left out if the session was started for one vendor. */
  vendor?: string | undefined;
  /**
   * All devices of that account.
   * @default one of each kind that the session links, unless such a device of the vendor is linked already
   */
  devices?: readonly LinkedDevice[] | undefined;
}

export interface LinkResult {
  userId: string;
  vendor: string;
  /** Where the user's browser would go now. */
  redirectUri: string | null;
  /** The assets that appeared. */
  assets: { type: AssetKind; id: string }[];
}

/** Keeps Link sessions: each can be completed once, within its lifetime. */
export class LinkDesk {
  readonly #world: World;
  readonly #lifetime: number;
  readonly #tokens;
  readonly #sessions = new Map<string, LinkSession>();

  constructor(world: World, lifetime: number) {
    this.#world = world;
    this.#lifetime = lifetime;
    this.#tokens = world.random.fork('link tokens');
  }

  open(session: Omit<LinkSession, 'token' | 'expiresAt' | 'completed'>): LinkSession {
    this.#world.ensureUser(session.userId);
    const token = this.#tokens.text(48);
    const opened = {
      ...session,
      token,
      expiresAt: this.#world.clock.now() + this.#lifetime,
      completed: false,
    };
    this.#sessions.set(token, opened);
    return opened;
  }

  /** 404 problem for an unknown session, 409 for a used one, 410 for one that is too old, 400 for a wrong vendor. */
  complete(token: string, completion: LinkCompletion): LinkResult {
    const session = this.#usable(token);
    const vendor = chosenVendor(session, completion.vendor);
    const types = session.types.filter((type) => brandOf(type, vendor) !== undefined);
    const devices = completion.devices ?? this.#usualDevices(session.userId, vendor, types);
    const stranger = devices.find(({ type }) => !types.includes(type));
    if (stranger) throw problem.badRequest(`This session links no ${stranger.type} of ${vendor}`);
    // All devices are made before anything changes: wrong options must not leave half a completed session.
    const assets = devices.map((device) => this.#make(session, vendor, device));
    session.completed = true;
    for (const type of types) this.#world.grant(session.userId, vendor, type, grantedScopes(session, type));
    for (const asset of assets) this.#world.addAsset(asset);
    return {
      userId: session.userId,
      vendor,
      redirectUri: session.redirectUri ?? null,
      assets: assets.map(({ kind, id }) => ({ type: kind, id })),
    };
  }

  #usable(token: string): LinkSession {
    const session = this.#sessions.get(token);
    if (!session) throw problem.notFound('There is no such Link session');
    if (session.completed) throw problem.conflict('This Link session was used already');
    if (this.#world.clock.now() >= session.expiresAt) throw problem.gone('This Link session has expired');
    return session;
  }

  #usualDevices(userId: string, vendor: string, types: readonly VendorType[]): LinkedDevice[] {
    return types
      .filter((kind) => !this.#world.assets(kind, userId).some((asset) => asset.vendor === vendor))
      .map((type) => ({ type }));
  }

  #make(session: LinkSession, vendor: string, device: LinkedDevice): Asset {
    const scopes = grantedScopes(session, device.type);
    try {
      return makeAsset(this.#world, device.type, session.userId, { scopes, ...device, vendor });
    } catch (error) {
      if (error instanceof TypeError) throw problem.badRequest(error.message);
      throw error;
    }
  }
}

function chosenVendor(session: LinkSession, wanted: string | undefined): string {
  const vendor = wanted ?? session.vendor;
  if (vendor === undefined) throw problem.badRequest('Say which vendor is linked: { "vendor": "TESLA" }');
  if (session.vendor !== undefined && vendor !== session.vendor) {
    throw problem.badRequest(`This session links ${session.vendor}, not ${vendor}`);
  }
  if (!session.types.some((type) => brandOf(type, vendor) !== undefined)) {
    throw problem.badRequest(`${vendor} makes none of: ${session.types.join(', ')}`);
  }
  return vendor;
}

const grantedScopes = (session: LinkSession, type: VendorType): string[] =>
  scopesByType[type].filter((scope) => session.scopes.includes(scope));
