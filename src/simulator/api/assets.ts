import { viewAsset } from '../views/asset.ts';
import { problem } from '../versions/problems.ts';
import { type Asset, type AssetKind, assetKinds, definitionOf } from '../assets/index.ts';
import { actionHandlers } from './actions.ts';
import {
  assetIn,
  type Call,
  type Handler,
  type HandlerResponse,
  type Handlers,
  noContent,
  ok,
  pathValue,
} from './handler.ts';
import { lists } from '../versions/shapes.ts';
import { listed, mapPage } from './list.ts';

/** Lists assets of a kind; `of` picks the user whose they are. */
const listAssets =
  (kind: AssetKind, of: (call: Call) => string | undefined): Handler =>
  (call) => {
    const { world, contract } = call;
    const style = lists[contract.assets[kind].list];
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
const placeAsset =
  (kind: AssetKind): Handler =>
  (call): HandlerResponse => {
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

function handlersOf(kind: AssetKind): Handlers {
  const { plural, placedBy } = definitionOf(kind);
  return {
    [`GET /${plural}`]: listAssets(kind, (call) => call.userId),
    [`GET /users/{userId}/${plural}`]: listAssets(kind, (call) => pathValue(call, 0)),
    [`GET /${plural}/{id}`]: getAsset(kind),
    [`POST /${plural}/{id}/refresh-hint`]: refreshAsset(kind),
    ...(placedBy === 'request' && { [`PUT /${plural}/{id}`]: placeAsset(kind) }),
    ...actionHandlers(kind),
  };
}

/** Listing, reading and refreshing, which all kinds of assets have, and what a kind has of commands and places. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each of them is a table of handlers
export const assetHandlers: Handlers = Object.assign({}, ...assetKinds.map(handlersOf)) as Handlers;
