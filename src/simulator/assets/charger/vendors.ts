export const chargerVendors = {
  ZAPTEC: 'Zaptec',
  EASEE: 'Easee',
  WALLBOX: 'Wallbox',
  EO: 'EO',
  CHARGEAMPS: 'Charge Amps',
  EVBOX: 'EVBox',
  GOE: 'go-e',
  CHARGEPOINT: 'ChargePoint',
  ENELX: 'Enel X',
  TESLA: 'Tesla',
  OHME: 'Ohme',
  GARO: 'Garo',
  SCHNEIDER: 'Schneider Electric',
  PODPOINT: 'Pod Point',
  KEBA: 'KEBA',
  HYPERVOLT: 'Hypervolt',
  MYENERGI: 'myenergi',
  HEIDELBERG: 'Heidelberg',
  ALFEN: 'Alfen',
} as const;

export type ChargerVendor = keyof typeof chargerVendors;

/** A vendor code; codes that are not known here are allowed, to try out what a client makes of them. */
export type ChargerVendorCode = ChargerVendor | (string & {});
