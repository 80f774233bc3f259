import type { Contract } from '../contracts/contract.ts';
import { problem } from '../problems.ts';
import type { Asset, AssetKind, AssetOf } from '../world/assets.ts';
import { frozen } from '../base/frozen.ts';
import { readAsset } from '../world/kinds.ts';
import type { World } from '../world/world.ts';
import { type Answer, type Call, type Handler, type Handlers, noContent, ok, pathValue } from './handler.ts';
import { listed, mapPage } from './list.ts';

/** An asset as the version of the call shows it. */
export function viewAsset(world: World, contract: Contract, asset: Asset): View {
  const view = contract[asset.kind] as (reading: unknown) => object;
  const write = (): View => ({ id: asset.id, ...view(readAsset(world, asset)) });
  // What others tell of depends on the time and on what else is in the home.
  return isReadByItself(asset)
    ? world.derived.of(world.shown(asset), contract.since, () => frozen(write()))
    : write();
}

type View = object & { id: string };

const isReadByItself = ({ kind }: Asset): boolean =>
  kind === 'vehicle' || kind === 'charger' || kind === 'hvac';

/** The asset that the path names. */
export function assetIn<K extends AssetKind>(call: Call, kind: K): AssetOf<K> {
  return call.world.assetOf(kind, pathValue(call, 0), call.userId);
}

/** Listing, reading and refreshing, which all kinds of assets have; `plural` is their name in paths. */
export const commonHandlers = (kind: AssetKind, plural: string): Handlers => ({
  [`GET /${plural}`]: listAssets(kind, (call) => call.userId),
  [`GET /users/{userId}/${plural}`]: listAssets(kind, (call) => pathValue(call, 0)),
  [`GET /${plural}/{id}`]: getAsset(kind),
  [`POST /${plural}/{id}/refresh-hint`]: refreshAsset(kind),
});

/** Lists assets of a kind; `of` picks the user whose they are. */
const listAssets =
  (kind: AssetKind, of: (call: Call) => string | undefined): Handler =>
  (call) => {
    const { world, contract } = call;
    const style = contract.lists[kind];
    const page = listed<Asset>(call, `${kind}s`, style, world.list(kind, of(call)));
    const body = style.write(mapPage(page, (asset) => viewAsset(world, contract, asset)));
    return { status: freshness(call, page.items), body };
  };

const getAsset =
  (kind: AssetKind): Handler =>
  (call) => {
    const asset = assetIn(call, kind);
    return { status: freshness(call, [asset]), body: viewAsset(call.world, call.contract, asset) };
  };

/** 206 if fields were to be fetched anew from a vendor that cannot be reached. Only vehicles tell that. */
function freshness({ query }: Call, assets: readonly Asset[]): 200 | 206 {
  const asked = [query['field'] ?? []].flat().length > 0;
  return asked && assets.some(({ kind, isReachable }) => kind === 'vehicle' && !isReachable) ? 206 : 200;
}

/** Newer data are there after a while; nothing is said of when. */
const refreshAsset =
  (kind: AssetKind): Handler =>
  (call) => {
    call.world.hint(assetIn(call, kind));
    return noContent;
  };

/** Assigns an asset to a location of its user, or to none. */
export const placeAsset =
  (kind: AssetKind): Handler =>
  (call): Answer => {
    const asset = assetIn(call, kind);
    const wanted = call.body[call.contract.locationField];
    const locationId = typeof wanted === 'string' ? wanted : null;
    if (locationId !== null && call.world.places.get(locationId)?.userId !== asset.userId) {
      throw problem.notFound(`Could not find location with ID ${locationId}`);
    }
    call.world.update(asset, (target) => {
      target.place = { locationId, updatedAt: call.world.clock.now() };
    });
    return ok(viewAsset(call.world, call.contract, asset));
  };
