import { EnodeInputError } from '../../errors/input-error.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import type { WorldState } from '../base/state.ts';
import { brandOf, type AssetKind, assetKinds } from '../assets/index.ts';

export const healthStatuses = ['READY', 'ELEVATED_ERROR_RATE', 'OUTAGE'] as const;
export type HealthStatus = (typeof healthStatuses)[number];

/** How a vendor is doing. */
export interface VendorHealth {
  /** Whether assets of the vendor can be read and commanded. */
  status: HealthStatus;
  /** Whether accounts of the vendor can be linked. */
  linkingStatus: HealthStatus;
}

/** What is said of the health of a vendor; what is left out stays. */
export interface VendorHealthOptions extends Partial<VendorHealth> {
  /** Code of the vendor, for example `'TESLA'`. */
  vendor: string;
  /** Only for its assets of this kind. @default all kinds that it makes */
  type?: AssetKind;
}

const ready: VendorHealth = { status: 'READY', linkingStatus: 'READY' };
const names: Readonly<Record<keyof VendorHealthOptions, true>> = {
  vendor: true,
  type: true,
  status: true,
  linkingStatus: true,
};

/** How the API and the vendors behind it are doing: what it says under `/health` and at `/integrations`. */
export class Health {
  readonly #vendors: Map<string, VendorHealth>;
  readonly #flags: Set<string>;

  constructor(state: WorldState) {
    this.#vendors = state.map('health');
    this.#flags = state.set('health flags');
  }

  /** Whether the API is ready at all. */
  get isReady(): boolean {
    return !this.#flags.has('not ready');
  }

  set isReady(isReady: boolean) {
    if (isReady) this.#flags.delete('not ready');
    else this.#flags.add('not ready');
  }

  of(vendor: string, type: AssetKind): VendorHealth {
    return this.#vendors.get(keyOf(vendor, type)) ?? ready;
  }

  /** An `EnodeInputError` for a vendor or a status that there is not. */
  set(options: VendorHealthOptions): void {
    refuseUnknown('sim.health.set', options, names);
    const { vendor, type, ...change } = options;
    const types = assetKinds.filter(
      (each) => brandOf(each, vendor) !== undefined && (type === undefined || type === each),
    );
    if (types.length === 0)
      throw new EnodeInputError(`${JSON.stringify(vendor)} has no assets of type ${type ?? 'any'}`);
    for (const [name, status] of Object.entries(change)) {
      if (healthStatuses.includes(status)) continue;
      throw new EnodeInputError(
        `${name} is ${JSON.stringify(status)}; there are: ${healthStatuses.join(', ')}`,
      );
    }
    for (const each of types) this.#vendors.set(keyOf(vendor, each), { ...this.of(vendor, each), ...change });
  }

  /** Everything is ready again. */
  clear(): void {
    this.#vendors.clear();
    this.isReady = true;
  }
}

const keyOf = (vendor: string, type: AssetKind): string => `${type} ${vendor}`;
