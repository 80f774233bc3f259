import type { Contract } from '../contracts/contract.ts';
import { problem } from '../problems.ts';
import { scopesByType } from '../world/scopes.ts';
import { type VendorType, vendors, vendorTypes } from '../world/vendors.ts';
import { type Handler, type Handlers, noContent, ok } from './handler.ts';

const health =
  (type: VendorType): Handler =>
  ({ contract }) =>
    ok(vendorsOf(contract, type).map(([vendor, displayName]) => statusOf(vendor, displayName)));

export const healthHandlers: Handlers = {
  'GET /health/ready': () => noContent,
  'GET /health/vehicles': health('vehicle'),
  'GET /health/chargers': health('charger'),
  'GET /health/hvacs': health('hvac'),
  'GET /health/inverters': health('inverter'),
  'GET /health/inverter': health('inverter'),
  'GET /health/batteries': health('battery'),
  'GET /health/meters': health('meter'),
  'GET /integrations': ({ contract, query }) => {
    const byVendor = new Map<string, Integration>();
    for (const type of typesIn(query['assetTypes'])) {
      for (const [vendor, displayName] of vendorsOf(contract, type)) {
        const integration = byVendor.get(vendor) ?? {
          ...statusOf(vendor, displayName),
          assetTypes: [],
          scopes: [],
        };
        integration.assetTypes.push(type);
        integration.scopes.push(...scopesByType[type]);
        byVendor.set(vendor, integration);
      }
    }
    return ok([...byVendor.values()]);
  },
};

function vendorsOf({ unknownVendors }: Contract, type: VendorType): [string, string][] {
  return Object.entries(vendors[type]).filter(([vendor]) => !unknownVendors[type]?.includes(vendor));
}

function typesIn(list: unknown): readonly VendorType[] {
  if (typeof list !== 'string') return vendorTypes;
  const names = list.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !vendorTypes.some((type) => type === name));
  if (stranger !== undefined) {
    throw problem.badRequest(`assetTypes: ${stranger} is not one of ${vendorTypes.join(', ')}`);
  }
  return vendorTypes.filter((type) => names.includes(type));
}

const statusOf = (vendor: string, displayName: string) => ({
  vendor,
  displayName,
  status: 'READY',
  portalName: displayName,
  linkingStatus: 'READY',
});

type Integration = ReturnType<typeof statusOf> & { assetTypes: VendorType[]; scopes: string[] };
