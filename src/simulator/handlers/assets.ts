import type { Contract } from '../contracts/contract.ts';
import { problem } from '../problems.ts';
import type { Asset, AssetKind } from '../world/assets.ts';
import { readCharger, readVehicle } from '../world/readings.ts';
import { type Answer, type Call, type Handler, noContent, ok, pathValue } from './handler.ts';
import { pageFor, wholeList } from './list.ts';

/** An asset as the version of the call shows it. */
export function viewAsset(contract: Contract, asset: Asset): object & { id: string } {
  const shape =
    asset.kind === 'vehicle' ? contract.vehicle(readVehicle(asset)) : contract.charger(readCharger(asset));
  return { id: asset.id, ...shape };
}

/** The asset that the path names. */
export function assetIn<K extends AssetKind>(call: Call, kind: K): Extract<Asset, { kind: K }> {
  return call.world.assetOf(kind, pathValue(call, 0), call.userId);
}

/** Lists all assets of a kind; `of` picks the user whose they are. */
export function listAssets(kind: AssetKind, of: (call: Call) => string | undefined): Handler {
  return (call) => {
    const style = call.contract.lists[kind];
    const assets = call.world.assets(kind, of(call));
    const view = (asset: Asset): object & { id: string } => viewAsset(call.contract, asset);
    return ok(style.write(style.paged ? pageFor(call, `${kind}s`, assets, view) : wholeList(assets, view)));
  };
}

export const getAsset =
  (kind: AssetKind): Handler =>
  (call) =>
    ok(viewAsset(call.contract, assetIn(call, kind)));

/** The simulator's data is always fresh; the hint is only taken. */
export const refreshAsset =
  (kind: AssetKind): Handler =>
  (call) => {
    assetIn(call, kind);
    return noContent;
  };

/** Assigns an asset to a location of its user, or to none. */
export const placeAsset =
  (kind: AssetKind): Handler =>
  (call): Answer => {
    const asset = assetIn(call, kind);
    const wanted = call.body[call.contract.locationField];
    const locationId = typeof wanted === 'string' ? wanted : null;
    if (locationId !== null && call.world.location(locationId)?.userId !== asset.userId) {
      throw problem.notFound(`Could not find location with ID ${locationId}`);
    }
    call.world.update(asset, (target) => {
      target.place = { locationId, updatedAt: call.world.clock.now() };
    });
    return ok(viewAsset(call.contract, asset));
  };
