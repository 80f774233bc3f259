import { type VendorType, vendorTypes } from './vendors.ts';

/** Permissions that a user can grant, per kind of asset. */
export const scopesByType: Readonly<Record<VendorType, readonly string[]>> = {
  vehicle: ['vehicle:control:charging', 'vehicle:read:data', 'vehicle:read:location'],
  charger: ['charger:control:charging', 'charger:read:data'],
  hvac: ['hvac:control:mode', 'hvac:read:data'],
  inverter: ['inverter:read:data', 'inverter:read:location'],
  battery: ['battery:control:operation_mode', 'battery:read:data', 'battery:read:location'],
  meter: ['meter:read:data', 'meter:read:location'],
};

/** The kinds of assets that a set of scopes links: those whose data may be read. */
export function typesOf(scopes: readonly string[]): VendorType[] {
  return vendorTypes.filter((type) => scopes.includes(`${type}:read:data`));
}
