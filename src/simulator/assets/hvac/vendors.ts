export const hvacVendors = {
  TADO: 'Tado',
  MILL: 'Mill',
  ADAX: 'ADAX',
  ECOBEE: 'Ecobee',
  SENSIBO: 'Sensibo',
  HONEYWELL: 'Honeywell TCC',
  RESIDEO: 'Resideo',
  MITSUBISHI: 'Mitsubishi',
  MICROMATIC: 'Micro Matic',
  NIBE: 'NIBE',
  PANASONIC: 'Panasonic',
  TOSHIBA: 'Toshiba',
  DAIKIN: 'DAIKIN',
  NEST: 'Nest',
  FUJITSU: 'Fujitsu',
  BOSCH: 'Bosch',
  NETATMO: 'Netatmo',
} as const;

export type HvacVendor = keyof typeof hvacVendors;
