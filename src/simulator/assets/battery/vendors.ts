export const batteryVendors = {
  TESLA: 'Tesla',
  ENPHASE: 'Enphase',
  GIVENERGY: 'GivEnergy',
  HUAWEI: 'Huawei',
  SOLAREDGE: 'SolarEdge',
  SMA: 'SMA',
  FOXESS: 'FOXESS',
  SOLAX: 'Solax',
  SOLIS: 'Solis',
} as const;

export type BatteryVendor = keyof typeof batteryVendors;
