import { iso } from '../../base/iso.ts';
import { type AssetContext, type CommonReading, readPosition, round } from '../asset.ts';
import type { AssetDefinition } from '../definition.ts';
import { amount, nameOf } from '../page.ts';
import { newAtSite, readSite, siteNameField, withLocationBeside } from '../site.ts';
import type { Inverter } from './model.ts';
import { applyInverterOptions, inverterFields, type NewInverterOptions } from './options.ts';
import { producedBetween, productionRate } from './production.ts';
import { type InverterVendor, inverterVendors } from './vendors.ts';

export type InverterReading = ReturnType<typeof read>;

function read(inverter: Inverter, common: CommonReading, context: AssetContext) {
  const at = inverter.lastSeen;
  const rate = productionRate(inverter, at);
  const { producedBefore, createdAt } = inverter;
  return {
    ...common,
    information: { ...readSite(inverter), sn: inverter.serialNumber },
    productionState: {
      productionRate: rate === null ? null : round(rate, 3),
      isProducing: rate === null ? null : rate > 0,
      totalLifetimeProduction:
        producedBefore === null ? null : round(producedBefore + producedBetween(inverter, createdAt, at), 3),
      lastUpdated: iso(at),
    },
    timezone: inverter.timezone,
    location: readPosition(inverter, inverter.position),
    hemSystemId: context.hemSystemId(inverter),
  };
}

/** A solar inverter, which produces as the sun shines. */
export const inverter: AssetDefinition<{
  asset: Inverter;
  options: NewInverterOptions;
  reading: InverterReading;
  vendor: InverterVendor;
  command: never;
}> = {
  kind: 'inverter',
  plural: 'inverters',
  healthPaths: ['inverters', 'inverter'],
  vendors: inverterVendors,
  defaultVendor: 'SOLAREDGE',
  scopes: ['inverter:read:data', 'inverter:read:location'],
  capabilities: { productionState: 'shareData', productionStatistics: 'installer' },
  fields: inverterFields,

  create: (identity, base, brand) => {
    const { draw, at } = identity;
    const site = newAtSite(identity, brand, 'Sun');
    const { latitude, longitude } = site.position;
    return {
      kind: 'inverter',
      ...base,
      ...site,
      serialNumber: draw.text(12, '0123456789ABCDEF'),
      timezone: 'UTC',
      output: [{ from: at, rate: 'sun', peakPower: draw.integer(40, 90) / 10, latitude, longitude }],
      producedBefore: draw.integer(2_000, 60_000),
      createdAt: at,
    };
  },
  apply: (asset, options, { clock }) => applyInverterOptions(asset, options, clock.now()),
  read,
  isReadAlone: false,
  versions: [
    { since: '', list: 'ids', view: beforePlacement, unknownVendors: ['AFORE'] },
    { since: '2023-08-01', list: 'pages' },
    { since: '2024-10-01', view: (reading) => reading, unknownVendors: [] },
  ],
  commands: {},
  placedBy: 'builder',
  // It has no measured values of its own: its figures are those of `lastSeen`.
  measured: () => [],
  page: {
    label: 'Inverters',
    noun: 'an inverter',
    form: [{ name: 'peakPower', label: 'Peak in kW', type: 'number' }, siteNameField],
    summarize: ({ information, productionState }) => ({
      name: nameOf(null, information.brand, information.model),
      state: productionState.isProducing
        ? { text: 'Producing', tone: 'active' }
        : { text: productionState.isProducing === null ? 'Unknown' : 'Idle', tone: 'calm' },
      figures: [
        ['Power', amount(productionState.productionRate, 'kW')],
        ['Lifetime', amount(productionState.totalLifetimeProduction, 'kWh')],
      ],
    }),
    measure: ({ productionState }) => ({ level: null, power: productionState.productionRate }),
  },
};

/** Before 2024-10-01 the location's id stood beside `location`; serial numbers and HEM systems were not known. */
function beforePlacement({ hemSystemId: _, information, ...rest }: InverterReading): object {
  const { sn: _sn, ...known } = information;
  return { ...withLocationBeside('chargingLocationId', rest), information: known };
}
