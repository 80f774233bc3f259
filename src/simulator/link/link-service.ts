import { isEnodeError } from '../../errors/guards.ts';
import { refuse } from '../world/refusal.ts';
import { grantAccess } from '../world/access.ts';
import type { Asset, AssetKind } from '../assets/index.ts';
import { refuseOverLimit } from './connection-limit.ts';
import { createAsset } from '../operations/create-asset.ts';
import { LinkAccounts, type LinkAccountOptions, type LinkedDevice } from './accounts.ts';
import {
  chosenVendor,
  grantedScopes,
  type LinkCompletion,
  type LinkResult,
  type LinkSession,
  typesMadeBy,
} from './session.ts';
import type { World } from '../world/world.ts';

/** What holds for Link sessions. */
export interface LinkLimits {
  /** ms within which a session can be completed. */
  lifetime: number;
  /** How many vendor accounts may be linked. */
  connections: number;
  /** ms from the end of a session until a device appears. */
  delayOf: () => number;
}

/** Keeps Link sessions: each can be completed once, within its lifetime. */
export class LinkService {
  readonly #world: World;
  readonly #lifetime: number;
  readonly #tokens;
  readonly #sessions;
  readonly #accounts;

  readonly #limits: LinkLimits;
  /** Devices of accounts that are linked, which the vendor has not reported yet; by id. */
  readonly #toCome: Map<string, Asset>;
  readonly #arrival;

  constructor(world: World, limits: LinkLimits) {
    const { lifetime } = limits;
    this.#world = world;
    this.#limits = limits;
    this.#toCome = world.state.map('devices to come');
    this.#arrival = world.alarms.named('device appears', (id) => {
      const asset = this.#toCome.get(id);
      this.#toCome.delete(id);
      if (asset && world.user(asset.userId)) world.addAsset(asset);
    });
    this.#lifetime = lifetime;
    this.#tokens = world.state.random('link tokens', world.random.fork('link tokens'));
    this.#sessions = world.state.map<LinkSession>('link sessions');
    this.#accounts = new LinkAccounts(world.state);
  }

  /** Refuses as `not-permitted` when no account can be linked any more. */
  open(session: Omit<LinkSession, 'token' | 'expiresAt' | 'isOpen' | 'signedIn'>): LinkSession {
    refuseOverLimit(this.#world, this.#limits.connections, session);
    this.#world.ensureUser(session.userId);
    const token = this.#tokens.text(48);
    const opened = {
      ...session,
      token,
      expiresAt: this.#world.clock.now() + this.#lifetime,
      isOpen: true,
      signedIn: undefined,
    };
    this.#sessions.set(token, opened);
    return opened;
  }

  /** Lets users sign in with an account; an `EnodeInputError` for one that cannot be. */
  addAccount(account: LinkAccountOptions): void {
    this.#accounts.add(account);
  }

  /** Ends signing in with this account. */
  removeAccount(vendor: string, username: string): void {
    this.#accounts.remove(vendor, username);
  }

  /** A session, usable or not; undefined if there is none. */
  find(token: string): LinkSession | undefined {
    return this.#sessions.get(token);
  }

  /** A session that can still be used. Refused as `not-found` if unknown, `conflict` if used, `gone` if expired. */
  usable(token: string): LinkSession {
    const session = this.#sessions.get(token);
    if (!session) throw refuse.notFound('There is no such Link session');
    if (!session.isOpen) throw refuse.conflict('This Link session was used already');
    if (this.#world.clock.now() >= session.expiresAt) throw refuse.gone('This Link session has expired');
    return session;
  }

  /** The user signs in at a vendor. False if the vendor does not know these words; refused as `invalid` for a wrong vendor. */
  signIn(token: string, vendor: string, username: string, password: string): boolean {
    const session = this.usable(token);
    chosenVendor(session, vendor);
    const known = this.#accounts.accepts(vendor, username, password);
    session.signedIn = known ? { vendor, username: username.trim() } : undefined;
    return known;
  }

  /** The user who has signed in allows the access: the account's devices appear. Refused as `invalid` without a sign-in. */
  consent(token: string): LinkResult {
    const session = this.usable(token);
    const { userId, signedIn } = session;
    if (!signedIn) throw refuse.invalid('This Link session needs a sign-in first');
    const { devices, assets } = this.#accounts.get(signedIn.vendor, signedIn.username) ?? {};
    if (!devices || !assets) return this.complete(token, { vendor: signedIn.vendor });
    const had = assets[userId] ?? [];
    const isNew = (index: number): boolean => {
      const id = had[index] ?? null;
      return id === null || this.#world.asset(id) === undefined;
    };
    const added = devices.flatMap((device, index) =>
      session.types.includes(device.type) && isNew(index) ? [{ device, index }] : [],
    );
    const result = this.complete(token, {
      vendor: signedIn.vendor,
      devices: added.map(({ device }) => device),
    });
    assets[userId] = devices.map((_, index) => {
      const at = added.findIndex((entry) => entry.index === index);
      return (at === -1 ? had[index] : result.assets[at]?.id) ?? null;
    });
    return result;
  }

  /** The user leaves, or allows nothing. */
  end(token: string): LinkSession {
    const session = this.usable(token);
    session.isOpen = false;
    return session;
  }

  /** Refused as in `usable`, and as `invalid` for a wrong vendor. */
  complete(token: string, completion: LinkCompletion): LinkResult {
    const session = this.usable(token);
    const vendor = chosenVendor(session, completion.vendor);
    const types = typesMadeBy(session, vendor);
    const devices = completion.devices ?? this.#usualDevices(session.userId, vendor, types);
    const stranger = devices.find(({ type }) => !types.includes(type));
    if (stranger) throw refuse.invalid(`This session links no ${stranger.type} of ${vendor}`);
    // All devices are made before anything changes: wrong options must not leave half a completed session.
    const assets = devices.map((device) => this.#make(session, vendor, device));
    session.isOpen = false;
    for (const kind of types) {
      grantAccess(this.#world, session.userId, { vendor, kind, scopes: grantedScopes(session, kind) });
    }
    this.#appear(assets);
    return {
      userId: session.userId,
      vendor,
      redirectUri: session.redirectUri ?? null,
      assets: assets.map(({ kind, id }) => ({ type: kind, id })),
    };
  }

  #appear(assets: readonly Asset[]): void {
    for (const asset of assets) {
      const delay = this.#limits.delayOf();
      if (delay <= 0) this.#world.addAsset(asset);
      else {
        this.#toCome.set(asset.id, asset);
        this.#arrival.set(asset.id, delay);
      }
    }
  }

  #usualDevices(userId: string, vendor: string, types: readonly AssetKind[]): LinkedDevice[] {
    return types
      .filter((kind) => !this.#world.assets(kind, userId).some((asset) => asset.vendor === vendor))
      .map((type) => ({ type }));
  }

  #make(session: LinkSession, vendor: string, { type, ...facts }: LinkedDevice): Asset {
    const scopes = grantedScopes(session, type);
    try {
      return createAsset(this.#world, type, session.userId, { scopes, ...facts, vendor });
    } catch (error) {
      if (isEnodeError(error, 'input')) throw refuse.invalid(error.message);
      throw error;
    }
  }
}
