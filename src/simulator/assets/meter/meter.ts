import { iso } from '../../base/iso.ts';
import { type AssetContext, type CommonReading, readPosition } from '../asset.ts';
import type { AssetDefinition } from '../definition.ts';
import { numberOrNull } from '../fields.ts';
import { amount, nameOf } from '../page.ts';
import {
  applySite,
  newAtSite,
  readSite,
  type SiteAsset,
  siteFields,
  siteNameField,
  type SiteOptions,
} from '../site.ts';

export interface Meter extends SiteAsset {
  readonly kind: 'meter';
  /** kW: positive from the grid, negative into it; null if the vendor gives no value. `by`: what decides it. */
  energy: { by: 'home' | 'option'; power: number | null; updatedAt: number };
}

export interface MeterOptions extends SiteOptions {
  /**
   * kW: positive from the grid, negative into it; `'home'`: all that its home draws.
   * @default 'home'
   */
  power?: number | null | 'home';
}

export interface NewMeterOptions extends MeterOptions {
  /** @default 'SOLAREDGE' */
  vendor?: keyof typeof vendors | (string & {});
}

export type MeterReading = ReturnType<typeof read>;

const vendors = {
  ENPHASE: 'Enphase',
  GIVENERGY: 'GivEnergy',
  HUAWEI: 'Huawei',
  TESLA: 'Tesla',
  SMA: 'SMA',
  SOLAREDGE: 'SolarEdge',
  FOXESS: 'FOXESS',
  SOLAX: 'Solax',
  SOLIS: 'Solis',
} as const;

function read(meter: Meter, common: CommonReading, context: AssetContext) {
  const { id: _, ...information } = readSite(meter);
  return {
    ...common,
    information,
    energyState: { power: meter.energy.power, lastUpdated: iso(meter.energy.updatedAt) },
    location: readPosition(meter, meter.position),
    hemSystemId: context.hemSystemId(meter),
  };
}

/** Measures what a home draws from the grid. */
export const meter: AssetDefinition<{
  asset: Meter;
  options: NewMeterOptions;
  reading: MeterReading;
  vendor: keyof typeof vendors;
  command: never;
}> = {
  kind: 'meter',
  plural: 'meters',
  vendors,
  defaultVendor: 'SOLAREDGE',
  scopes: ['meter:read:data', 'meter:read:location'],
  capabilities: { measuresConsumption: 'installer', measuresProduction: 'installer' },
  fields: { ...siteFields, power: { anyOf: [numberOrNull, { const: 'home' }] } },

  create: (identity, base, brand) => ({
    kind: 'meter',
    ...base,
    ...newAtSite(identity, brand, 'Sense'),
    energy: { by: 'home', power: 0, updatedAt: identity.at },
  }),
  apply: (asset, options, { clock }) => {
    const { power } = options;
    if (power === 'home') asset.energy = { ...asset.energy, by: 'home' };
    else if (power !== undefined) asset.energy = { by: 'option', power, updatedAt: clock.now() };
    applySite(asset, options, clock.now());
  },
  initialize: (asset, context) => {
    if (asset.energy.by === 'home') asset.energy.power = context.gridPower(asset);
  },
  read,
  isReadAlone: false,
  versions: [
    {
      since: '',
      list: 'pages',
      view: ({ hemSystemId: _, ...rest }) => rest,
      unknownVendors: ['FOXESS', 'SOLAX', 'SOLIS'],
    },
    { since: '2024-10-01', view: (reading) => reading, unknownVendors: [] },
  ],
  commands: {},
  placedBy: 'builder',
  measured: ({ energy }) => [energy],
  page: {
    label: 'Meters',
    noun: 'a meter',
    form: [siteNameField],
    summarize: ({ information, energyState: { power } }) => ({
      name: nameOf(null, information.brand, information.model),
      state:
        power === null
          ? { text: 'Unknown', tone: 'calm' }
          : { text: power < 0 ? 'Feeding in' : 'Drawing', tone: power < 0 ? 'good' : 'active' },
      figures: [['Power', amount(power, 'kW')]],
    }),
    measure: ({ energyState }) => ({ level: null, power: energyState.power }),
  },
};
