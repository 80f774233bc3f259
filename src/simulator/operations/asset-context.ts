import type { AssetBase, AssetContext } from '../assets/asset.ts';
import { hemSystemIdOf, type SiteMember } from '../energy/hem-systems.ts';
import { balanceOf, homeOf } from '../energy/homes.ts';
import type { World } from '../world/world.ts';

/** The world as assets see it. Only assets at a site ask for their home and its HEM system. */
export const contextOf = (world: World): AssetContext => ({
  clock: world.clock,
  places: world.places,
  asset: (id) => world.asset(id),
  gridPower: (asset) => balanceOf(world, homeOf(world, atSite(asset))).grid,
  hemSystemId: (asset) => hemSystemIdOf(world, atSite(asset)),
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is called for kinds that are members of a site
const atSite = (asset: AssetBase): SiteMember => asset as SiteMember;
