import { BoundedMap } from '../../core/bounded-map.ts';
import { type CommonReading, isCapable } from '../assets/asset.ts';
import { type Asset, definitionOf, type Readings } from '../assets/index.ts';
import { frozen } from '../base/frozen.ts';
import { iso } from '../base/iso.ts';
import { interventionIds } from './interventions.ts';
import type { World } from '../world/world.ts';
import { contextOf } from './asset-context.ts';

/** What the API shows of an asset at this moment, with the fields of all versions: what it knows, not what is. */
export function readAsset<A extends Asset>(world: World, asset: A): Readings[A['kind']] {
  const shown = world.shown(asset);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the definition of a kind reads assets of it
  return definitionOf(asset.kind).read(shown, readCommon(shown), contextOf(world)) as Readings[A['kind']];
}

const readCommon = (asset: Asset): CommonReading => ({
  id: asset.id,
  userId: asset.userId,
  vendor: asset.vendor,
  lastSeen: iso(asset.lastSeen),
  isReachable: asset.isReachable,
  scopes: [...asset.scopes],
  capabilities: readCapabilities(asset),
});

/** Assets of a kind and vendor that can do the same share the reading of their capabilities, so it is frozen. */
function readCapabilities(asset: Asset): CommonReading['capabilities'] {
  const { kind, vendor, accessLost } = asset;
  let key = `${kind} ${vendor} ${accessLost}`;
  for (const name in asset.capabilities) key += ` ${name} ${asset.capabilities[name]}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const reading = Object.fromEntries(
    Object.keys(asset.capabilities).map((name) => {
      const able = isCapable(asset, name);
      const ids = able ? [] : interventionIds(kind, vendor, name, accessLost);
      return [name, { isCapable: able, interventionIds: ids }];
    }),
  );
  cache.set(key, frozen(reading));
  return reading;
}

const cache = new BoundedMap<string, CommonReading['capabilities']>(1000);
