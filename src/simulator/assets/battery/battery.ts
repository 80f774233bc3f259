import { iso } from '../../base/iso.ts';
import { type AssetContext, type CommonReading, readPosition, round } from '../asset.ts';
import type { AssetDefinition } from '../definition.ts';
import { amount, type Badge, batteryChart, levelOf, nameOf, words } from '../page.ts';
import { newAtSite, readSite, siteNameField, withLocationBeside } from '../site.ts';
import { advanceLevel } from './flow.ts';
import type { Battery, BatteryStatus } from './model.ts';
import { type OperationModeCommand, operationModeCommands } from './operation-mode.ts';
import { applyBatteryOptions, batteryFields, type NewBatteryOptions } from './options.ts';
import { type BatteryVendor, batteryVendors } from './vendors.ts';

export type BatteryReading = ReturnType<typeof read>;

function read(battery: Battery, common: CommonReading, context: AssetContext) {
  const { charge, config } = battery;
  return {
    ...common,
    information: readSite(battery),
    chargeState: {
      status: charge.status,
      batteryCapacity: charge.capacity,
      batteryLevel: charge.level === null ? null : round(charge.level, 1),
      chargeRate: charge.rate,
      dischargeLimit: charge.dischargeLimit,
      lastUpdated: iso(charge.updatedAt),
    },
    config: { operationMode: config.operationMode, lastUpdated: iso(config.updatedAt) },
    location: readPosition(battery, battery.position),
    hemSystemId: context.hemSystemId(battery),
  };
}

/** A home battery, which follows its operation mode. */
export const battery: AssetDefinition<{
  asset: Battery;
  options: NewBatteryOptions;
  reading: BatteryReading;
  vendor: BatteryVendor;
  command: OperationModeCommand;
}> = {
  kind: 'battery',
  plural: 'batteries',
  vendors: batteryVendors,
  defaultVendor: 'SOLAREDGE',
  scopes: ['battery:control:operation_mode', 'battery:read:data', 'battery:read:location'],
  capabilities: {
    exportFocus: 'remoteControl',
    importFocus: 'remoteControl',
    timeOfUse: 'remoteControl',
    selfReliance: 'remoteControl',
    idle: 'remoteControl',
  },
  fields: batteryFields,

  create: (identity, base, brand) => ({
    kind: 'battery',
    ...base,
    ...newAtSite(identity, brand, 'Store'),
    createdAt: identity.at,
    charge: {
      by: 'mode',
      status: 'IDLE',
      capacity: identity.draw.pick([10, 13.5]),
      level: identity.draw.integer(20, 79),
      levelAt: identity.at,
      rate: 0,
      dischargeLimit: 10,
      updatedAt: identity.at,
    },
    config: { operationMode: 'SELF_RELIANCE', updatedAt: identity.at },
  }),
  apply: (asset, options, { clock }) => applyBatteryOptions(asset, options, clock.now()),
  read,
  isReadAlone: false,
  versions: [
    { since: '', list: 'pages', view: beforePlacement, unknownVendors: ['FOXESS', 'SOLAX', 'SOLIS'] },
    { since: '2024-10-01', view: (reading) => reading, unknownVendors: [] },
  ],
  commands: operationModeCommands,
  placedBy: 'builder',
  measured: ({ charge, config }) => [charge, config],
  physics: { advance: advanceLevel },
  page: {
    label: 'Batteries',
    noun: 'a battery',
    form: [
      { name: 'batteryLevel', label: 'Level in %', type: 'number' },
      { name: 'batteryCapacity', label: 'Capacity in kWh', type: 'number' },
      siteNameField,
    ],
    summarize: ({ information, chargeState, config }) => ({
      name: nameOf(null, information.brand, information.model),
      state: badgeOf(chargeState.status),
      level: levelOf(chargeState.batteryLevel, null),
      figures: [
        ['Power', amount(chargeState.chargeRate, 'kW')],
        ['Capacity', amount(chargeState.batteryCapacity, 'kWh')],
        ['Mode', words(config.operationMode ?? 'UNKNOWN')],
      ],
    }),
    measure: ({ chargeState }) => ({ level: chargeState.batteryLevel, power: chargeState.chargeRate }),
    levelChart: batteryChart,
  },
};

/** Before 2024-10-01 the location's id stood beside `location`, and neither the mode IDLE nor HEM systems were known. */
function beforePlacement({ hemSystemId: _, config, capabilities, ...rest }: BatteryReading): object {
  const { idle: _idle, ...known } = capabilities;
  const { operationMode: mode } = config;
  return {
    ...withLocationBeside('locationId', rest),
    capabilities: known,
    config: { ...config, operationMode: mode === 'IDLE' || mode === 'UNKNOWN' ? null : mode },
  };
}

function badgeOf(status: BatteryStatus | null): Badge {
  if (status === 'FAULT') return { text: 'Fault', tone: 'bad' };
  const isActive = status === 'CHARGING' || status === 'DISCHARGING';
  return { text: words(status ?? 'UNKNOWN'), tone: isActive ? 'active' : 'calm' };
}
