import { EnodeInputError } from '../../errors/input-error.ts';
import { type AssetKind, assetKinds, brandOf, type NewAssetOptions } from '../assets/index.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import type { WorldState } from '../base/state.ts';

/** A device of a vendor account. */
export type LinkedDevice = { [K in AssetKind]: { type: K } & Omit<NewAssetOptions[K], 'vendor'> }[AssetKind];

const accountOptions: Readonly<Record<keyof LinkAccountOptions, true>> = {
  vendor: true,
  username: true,
  password: true,
  devices: true,
};

/** An account at a vendor with which users can sign in on the link page. */
export interface LinkAccountOptions {
  /** Code of the vendor, for example `'TESLA'`. */
  vendor: string;
  /** Upper and lower case count as the same. */
  username: string;
  password: string;
  /**
   * The devices that appear when the account is linked, as far as the session links their kind.
   * @default one of each kind that the session links, unless such a device of the vendor is linked already
   */
  devices?: readonly LinkedDevice[];
}

/** Accounts at vendors, as far as the simulated world knows them. */
export interface LinkAccount extends LinkAccountOptions {
  /** User id → ids of the assets that the devices became there, in the order of `devices`; null: not linked. */
  readonly assets: Record<string, (string | null)[]>;
}

/** Any name at this domain can sign in at any vendor, with this password. */
export const demoAccount = { domain: 'sandbox.example', password: 'sandbox' } as const;

/** Keeps the accounts with which users can sign in. */
export class LinkAccounts {
  readonly #accounts;

  constructor(state: WorldState) {
    this.#accounts = state.map<LinkAccount>('vendor accounts');
  }

  /** Adds an account, or replaces it. An `EnodeInputError` for one that cannot be. */
  add(options: LinkAccountOptions): void {
    refuseUnknown('sim.link.account', options, accountOptions);
    const { vendor, username, password, devices } = options;
    if (!assetKinds.some((type) => brandOf(type, vendor) !== undefined)) {
      throw new EnodeInputError(`There is no vendor ${JSON.stringify(vendor)}`);
    }
    if (!username || !password) throw new EnodeInputError('An account needs a username and a password');
    const stranger = devices?.find(({ type }) => brandOf(type, vendor) === undefined);
    if (stranger) throw new EnodeInputError(`${vendor} has no assets of type ${stranger.type}`);
    const account = { vendor, username, password, ...(devices && { devices }), assets: {} };
    this.#accounts.set(keyOf(vendor, username), account);
  }

  remove(vendor: string, username: string): void {
    this.#accounts.delete(keyOf(vendor, username));
  }

  get(vendor: string, username: string): LinkAccount | undefined {
    return this.#accounts.get(keyOf(vendor, username));
  }

  /** Whether a user can sign in with these words. */
  accepts(vendor: string, username: string, password: string): boolean {
    const account = this.get(vendor, username);
    if (account) return account.password === password;
    return (
      username.trim().toLowerCase().endsWith(`@${demoAccount.domain}`) && password === demoAccount.password
    );
  }
}

const keyOf = (vendor: string, username: string): string => `${vendor} ${username.trim().toLowerCase()}`;
