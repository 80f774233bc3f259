import type { Random } from '../base/random.ts';
import type {
  AssetBase,
  AssetContext,
  AssetIdentity,
  AssetOptions,
  AssetReading,
  CommonReading,
} from './asset.ts';
import type { CommandData, CommandRules } from './command.ts';
import type { OptionFields } from './fields.ts';
import type { AssetPage } from './page.ts';

/** The types of one kind of asset. */
export interface AssetTypes {
  /** Its state. */
  asset: AssetBase;
  /** What a builder takes; without `vendor` it is what can change later. */
  options: AssetOptions & { vendor?: string };
  /** What the API can show of it, with the fields of all versions. */
  reading: AssetReading;
  /** Codes of its vendors. */
  vendor: string;
  /** The commands that it takes; never: none. */
  command: CommandData;
}

/** How API versions show a kind of asset. */
export interface AssetVersion<R> {
  /** The first version that shows it so. */
  readonly since: string;
  /** How a list of them is written. */
  readonly list: 'pages' | 'arrays' | 'ids';
  view(reading: R): object;
  /** Vendors that the document of the version does not know. */
  readonly unknownVendors: readonly string[];
}

/** Everything in which one kind of asset differs from the others. What lists kinds is derived from it. */
export interface AssetDefinition<T extends AssetTypes = AssetTypes> {
  readonly kind: T['asset']['kind'];
  /** Its name in paths. */
  readonly plural: string;
  /** Its names below `/health`. @default the plural */
  readonly healthPaths?: readonly string[];
  /** Vendor code → display name. Codes are mixed case: that is how the API spells them. */
  readonly vendors: Readonly<Record<T['vendor'], string>>;
  readonly defaultVendor: T['vendor'];
  /** Permissions that a user can grant. */
  readonly scopes: readonly string[];
  /** What it is capable of, unless options say otherwise, and what helps where it is not. */
  readonly capabilities: Readonly<Record<string, 'remoteControl' | 'shareData' | 'installer'>>;
  /** JSON schema of each option. */
  readonly fields: OptionFields<T['options']>;

  /** A new asset as the seed draws it. Pure: assets of fleets are made again whenever they are read. */
  create(identity: AssetIdentity, base: Omit<AssetBase, 'kind'>, brand: string): T['asset'];
  /** Writes what options say of this kind; what they leave out stays. An `EnodeInputError` for what cannot be. */
  apply(asset: T['asset'], options: Omit<T['options'], 'vendor'>, context: AssetContext): void;
  /** Completes a new asset to which its options were applied. */
  initialize?(asset: T['asset'], context: AssetContext): void;
  read(asset: T['asset'], common: CommonReading, context: AssetContext): T['reading'];
  /** Whether its reading follows from the asset alone, neither from the time nor from others. */
  readonly isReadAlone: boolean;
  /** How versions show it, oldest first: the first row is whole, later rows say what they changed. */
  readonly versions: readonly [
    AssetVersion<T['reading']>,
    ...(Partial<AssetVersion<T['reading']>> & { readonly since: string })[],
  ];
  readonly commands: CommandRules<T['asset'], T['command']>;
  /** What assigns it to a location: where it is, a request (`PUT /…/{id}`), or only its builder. */
  readonly placedBy: 'position' | 'request' | 'builder';

  /** The parts of it that are measured: they are as new as the last time when the device was read. */
  measured(asset: T['asset']): readonly { updatedAt: number }[];
  /** What it does by itself as time goes on. */
  readonly physics?: {
    /** Brings what flows and drifts to the present. */
    advance?(asset: T['asset'], now: number): void;
    /** ms until it ends or turns; undefined: nothing moves. */
    nextChange?(asset: T['asset'], now: number): number | undefined;
    /** It reports by itself while it moves: what that says beside the levels. */
    report?(asset: T['asset'], now: number): void;
    /** kW that it draws as long as nothing changes, and when that ends by itself; null: never. */
    draw?(asset: T['asset'], now: number): { kw: number; until: number | null };
  };
  /** How it takes part in fleets; left out: it does not. */
  readonly fleet?: {
    /** Vendors of a fleet whose assets are alike; mixed ones have all that every version knows. */
    readonly vendors: readonly [string, ...string[]];
    /** Which numbers of users have one. @default all */
    includes?(number: number): boolean;
    /** Makes one of a mixed fleet as unlike the others as real ones are. How many of each is an assumption. */
    vary(asset: T['asset'], draw: Random): void;
  };
  readonly page: AssetPage<T['reading'], T['options']>;
}
