import type { AssetKind } from './assets.ts';
import type { Birth } from './birth.ts';
import { scopesByType } from './scopes.ts';

/** What every new asset starts with: capable of all that is named, reachable, at no location. */
export function newAssetBase(
  { sequence, id, userId, at }: Birth,
  kind: AssetKind,
  vendor: string,
  capabilities: readonly string[],
) {
  return {
    sequence,
    id,
    userId,
    vendor,
    lastSeen: at,
    isReachable: true,
    accessLost: false,
    scopes: [...scopesByType[kind]],
    capabilities: Object.fromEntries(capabilities.map((name) => [name, true])) as Record<string, boolean>,
    place: { locationId: null, updatedAt: null },
    controlledBy: null,
  };
}

/** Degrees with six decimals, near Oslo. */
export const nearOslo = (draw: { float(): number }): { latitude: number; longitude: number } => ({
  latitude: round(59.9 + draw.float() / 10),
  longitude: round(10.7 + draw.float() / 10),
});

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
