import { type Asset, type AssetKind, chargeRate, isChargeable } from './assets.ts';
import type { Aggregate } from './charging-plan.ts';
import { consumptionRate } from './hvacs.ts';
import type { World } from './world.ts';

/** A time in which an asset drew the same power at the same place. */
export interface Draw {
  readonly assetId: string;
  readonly kind: AssetKind;
  readonly userId: string;
  readonly locationId: string | null;
  readonly from: number;
  /** Null while it lasts. */
  to: number | null;
  /** Greater than 0. */
  readonly kw: number;
  /** Prices per kWh had smart charging not shifted it; undefined: it did not. */
  readonly nonSmartPrice: Aggregate | undefined;
}

/** Which of what was drawn is meant. */
export interface DrawFilter {
  kind: AssetKind;
  userId?: string | undefined;
  assetId?: string | undefined;
  locationId?: string | undefined;
}

/** Writes down what vehicles, chargers and HVAC units draw, from the changes in the world. */
export class EnergyLedger {
  readonly #world: World;
  readonly #nonSmartPrice: (assetId: string) => Aggregate | undefined;
  #draws: Draw[] = [];
  readonly #open = new Map<string, Draw>();

  constructor(world: World, nonSmartPrice: (assetId: string) => Aggregate | undefined) {
    this.#world = world;
    this.#nonSmartPrice = nonSmartPrice;
    world.events.on((event) => {
      if (event.type === 'asset:discovered' || event.type === 'asset:updated') this.#note(event.asset);
      if (event.type === 'asset:deleted') this.#close(event.asset.id);
      if (event.type === 'user:deleted')
        this.#draws = this.#draws.filter(({ userId }) => userId !== event.userId);
    });
  }

  /** What was drawn between two moments, cut to them, in order of time. */
  drawn(
    { kind, userId, assetId, locationId }: DrawFilter,
    from: number,
    to: number,
  ): (Draw & { to: number })[] {
    const now = this.#world.clock.now();
    return this.#draws
      .filter(
        (draw) =>
          draw.kind === kind &&
          (userId === undefined || draw.userId === userId) &&
          (assetId === undefined || draw.assetId === assetId) &&
          (locationId === undefined || draw.locationId === locationId),
      )
      .map((draw) => cut(draw, from, Math.min(draw.to ?? now, to)))
      .filter((draw) => draw.from < draw.to);
  }

  #note(asset: Asset): void {
    const kw = rateOf(asset);
    const { locationId } = asset.place;
    const open = this.#open.get(asset.id);
    if ((open?.kw ?? 0) === kw && (!open || open.locationId === locationId)) return;
    this.#close(asset.id);
    if (kw <= 0) return;
    const draw: Draw = {
      assetId: asset.id,
      kind: asset.kind,
      userId: asset.userId,
      locationId,
      from: this.#world.clock.now(),
      to: null,
      kw,
      nonSmartPrice: this.#nonSmartPrice(asset.id),
    };
    this.#draws.push(draw);
    this.#open.set(asset.id, draw);
  }

  #close(assetId: string): void {
    const open = this.#open.get(assetId);
    if (open) open.to = this.#world.clock.now();
    this.#open.delete(assetId);
  }
}

function cut(draw: Draw, from: number, to: number): Draw & { to: number } {
  return { ...draw, from: Math.max(draw.from, from), to };
}

function rateOf(asset: Asset): number {
  if (isChargeable(asset)) return chargeRate(asset.power) ?? 0;
  return asset.kind === 'hvac' ? (consumptionRate(asset) ?? 0) : 0;
}
