import { type Asset, type AssetKind, definitionOf, isChargeable } from '../assets/index.ts';
import type { Aggregate } from './figures.ts';
import type { World } from '../world/world.ts';

/** A time in which an asset drew the same power at the same place. */
export interface Draw {
  readonly assetId: string;
  readonly kind: AssetKind;
  readonly userId: string;
  readonly locationId: string | null;
  /** The other end of the cable, which draws the same energy; null: unknown. */
  readonly via: string | null;
  readonly from: number;
  /** Null while it lasts. */
  to: number | null;
  /** When it ends by itself at the latest, also if the asset is out of reach then; null: never. */
  until: number | null;
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
  /** By asset, so that one user's figures do not cost more for what all others draw. */
  readonly #draws;

  constructor(world: World, nonSmartPrice: (assetId: string) => Aggregate | undefined) {
    this.#world = world;
    this.#nonSmartPrice = nonSmartPrice;
    this.#draws = world.state.map<Draw[]>('draws');
    world.events.on((event) => {
      if (event.type === 'asset:discovered' || event.type === 'asset:updated') this.#note(event.asset);
      if (event.type === 'asset:deleted') this.#close(event.asset.id);
      if (event.type !== 'user:deleted') return;
      for (const [assetId, [first]] of this.#draws)
        if (first?.userId === event.userId) this.#draws.delete(assetId);
    });
  }

  /** What was drawn between two moments, cut to them, in order of time. */
  drawn(
    { kind, userId, assetId, locationId }: DrawFilter,
    from: number,
    to: number,
  ): (Draw & { to: number })[] {
    const now = this.#world.clock.now();
    const draws = assetId === undefined ? [...this.#draws.values()] : [this.#draws.get(assetId) ?? []];
    return draws
      .filter(([first]) => first?.kind === kind && (userId === undefined || first.userId === userId))
      .flat()
      .filter((draw) => locationId === undefined || draw.locationId === locationId)
      .map((draw) => cut(draw, from, Math.min(draw.to ?? now, draw.until ?? Infinity, to)))
      .filter((draw) => draw.from < draw.to)
      .toSorted((a, b) => a.from - b.from);
  }

  #note(asset: Asset): void {
    const now = this.#world.clock.now();
    const { kw, until } = definitionOf(asset.kind).physics?.draw?.(asset, now) ?? { kw: 0, until: null };
    const { locationId } = asset.place;
    const via = (isChargeable(asset) ? asset.power.cable?.assetId : null) ?? null;
    const open = this.#open(asset.id);
    const goesOn = open && open.kw === kw && open.locationId === locationId && open.via === via;
    if (goesOn && (open.until ?? now) >= now) {
      open.until = until;
      return;
    }
    this.#close(asset.id);
    if (kw <= 0) return;
    const draw: Draw = {
      assetId: asset.id,
      kind: asset.kind,
      userId: asset.userId,
      locationId,
      via,
      from: now,
      to: null,
      until,
      kw,
      nonSmartPrice: this.#nonSmartPrice(asset.id),
    };
    const draws = this.#draws.get(asset.id) ?? [];
    draws.push(draw);
    this.#draws.set(asset.id, draws);
  }

  #open(assetId: string): Draw | undefined {
    const last = this.#draws.get(assetId)?.at(-1);
    return last?.to === null ? last : undefined;
  }

  #close(assetId: string): void {
    const open = this.#open(assetId);
    if (open) open.to = this.#world.clock.now();
  }
}

function cut(draw: Draw, from: number, to: number): Draw & { to: number } {
  return { ...draw, from: Math.max(draw.from, from), to };
}
