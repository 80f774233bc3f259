import { type Asset, definitionOf } from '../assets/index.ts';
import { lastIdleReport } from './idle-reports.ts';
import { touch } from './touch.ts';
import type { WorldCore } from './world-core.ts';

export interface ReportingOptions {
  /** ms from a change to the moment when the API knows of it. */
  delayOf: (asset: Asset, before: Asset) => number;
  /** ms from a hint to the moment when newer data are there. */
  hintDelayOf: (vendor: string) => number;
  /** Whether devices at rest report in now and then. */
  isIdleReported: boolean;
}

/**
 * What the API knows of assets, which is not always what they are: a change is known after a while, or at once when the
 * API asked for it. Several changes meanwhile become known together.
 */
export class Reporting {
  readonly #world: WorldCore;
  readonly #options: ReportingOptions;
  /** Assets as they were before the first change that is not known yet. */
  readonly #known: Map<string, Asset>;
  readonly #reports;
  readonly #hints;

  constructor(world: WorldCore, options: ReportingOptions) {
    this.#world = world;
    this.#options = options;
    this.#known = world.state.map('known assets');
    this.#reports = world.alarms.named('asset report', (id) => this.publish(id));
    this.#hints = world.alarms.named('refresh hint', (id) => this.#refresh(id));
  }

  /** An asset as the API knows it. */
  shown<A extends Asset>(asset: A): A {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an asset with this id is of the same kind
    const known = this.#known.get(asset.id) as A | undefined;
    // What the user and the API itself decide of an asset is known at once.
    const shown = known ? { ...known, scopes: asset.scopes, ...placeOf(asset, known) } : asset;
    return this.#options.isIdleReported
      ? lastIdleReport(shown, this.#world.clock.now(), this.#world.derived)
      : shown;
  }

  /** An asset has changed. */
  note(asset: Asset, before: Asset): void {
    const delay = this.#options.delayOf(asset, before);
    const known = this.#known.get(asset.id);
    if (known === undefined && delay <= 0) {
      this.#world.events.emit({ type: 'asset:reported', asset, before });
      return;
    }
    if (known === undefined) this.#known.set(asset.id, before);
    if (!this.#reports.isSet(asset.id)) this.#reports.set(asset.id, delay);
  }

  /** The API knows from now on what there is to know of an asset. */
  publish(id: string): void {
    const before = this.#known.get(id);
    const asset = this.#world.asset(id);
    this.#reports.clear(id);
    this.#known.delete(id);
    if (before && asset) this.#world.events.emit({ type: 'asset:reported', asset, before });
  }

  forget(id: string): void {
    this.#known.delete(id);
    this.#reports.clear(id);
    this.#hints.clear(id);
  }

  /** A refresh hint: the device is read, which takes as long as its vendor does. */
  hint(asset: Asset): void {
    if (!asset.isReachable || this.#hints.isSet(asset.id)) return;
    this.#hints.set(asset.id, this.#options.hintDelayOf(asset.vendor));
  }

  #refresh(id: string): void {
    const asset = this.#world.asset(id);
    if (!asset?.isReachable) return;
    this.#world.update(asset, (target) => touch(target, this.#world.clock.now()));
    this.publish(id);
  }
}

/** The API learns only from a report where an asset is that is placed by its position. */
const placeOf = (asset: Asset, known: Asset): Pick<Asset, 'place'> => ({
  place: definitionOf(asset.kind).placedBy === 'position' ? known.place : asset.place,
});
