import type { Contract } from '../versions/contract.ts';
import { problem } from '../versions/problems.ts';
import { type HealthStatus, healthStatuses, type VendorHealth } from '../world/health.ts';
import { type AssetKind, assetKinds, definitionOf } from '../assets/index.ts';
import { type Handler, type Handlers, noContent, ok } from './handler.ts';

const health =
  (type: AssetKind): Handler =>
  ({ contract, health: present }) =>
    ok(
      vendorsOf(contract, type).map(([vendor, displayName]) =>
        statusOf(vendor, displayName, present.of(vendor, type)),
      ),
    );

export const healthHandlers: Handlers = {
  'GET /health/ready': ({ health: { isReady } }) => {
    if (!isReady) throw problem.notReady();
    return noContent;
  },
  ...Object.fromEntries(
    assetKinds.flatMap((kind) => {
      const { plural, healthPaths = [plural] } = definitionOf(kind);
      return healthPaths.map((path): [string, Handler] => [`GET /health/${path}`, health(kind)]);
    }),
  ),
  'GET /integrations': ({ contract, query, health: present }) => {
    const byVendor = new Map<string, Integration>();
    for (const type of typesIn(query['assetTypes'])) {
      for (const [vendor, displayName] of vendorsOf(contract, type)) {
        const state = present.of(vendor, type);
        const integration = byVendor.get(vendor) ?? {
          ...statusOf(vendor, displayName, state),
          assetTypes: [],
          scopes: [],
        };
        // Of several kinds of assets the one that is worst off counts.
        integration.status = worseOf(integration.status, state.status);
        integration.linkingStatus = worseOf(integration.linkingStatus, state.linkingStatus);
        integration.assetTypes.push(type);
        integration.scopes.push(...definitionOf(type).scopes);
        byVendor.set(vendor, integration);
      }
    }
    return ok([...byVendor.values()]);
  },
};

function vendorsOf({ unknownVendors }: Contract, type: AssetKind): [string, string][] {
  return Object.entries(definitionOf(type).vendors).filter(
    ([vendor]) => !unknownVendors[type]?.includes(vendor),
  );
}

function typesIn(list: unknown): readonly AssetKind[] {
  if (typeof list !== 'string') return assetKinds;
  const names = list.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !assetKinds.some((type) => type === name));
  if (stranger !== undefined) {
    throw problem.badRequest(`assetTypes: ${stranger} is not one of ${assetKinds.join(', ')}`);
  }
  return assetKinds.filter((type) => names.includes(type));
}

const statusOf = (vendor: string, displayName: string, { status, linkingStatus }: VendorHealth) => ({
  vendor,
  displayName,
  status,
  portalName: displayName,
  linkingStatus,
});

const worseOf = (one: HealthStatus, other: HealthStatus): HealthStatus =>
  healthStatuses.indexOf(one) > healthStatuses.indexOf(other) ? one : other;

type Integration = ReturnType<typeof statusOf> & { assetTypes: AssetKind[]; scopes: string[] };
