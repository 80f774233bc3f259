import { iso } from '../../base/iso.ts';
import type { CommonReading } from '../asset.ts';
import type { AssetDefinition } from '../definition.ts';
import { amount, nameOf, words } from '../page.ts';
import { type HvacCommand, hvacCommands } from './commands.ts';
import { activeSetpoint, consumptionRate, type Hvac, type HvacMode, isActive } from './model.ts';
import { applyHvacOptions, hvacFields, type NewHvacOptions } from './options.ts';
import { advanceRoom, timeToTurn } from './room.ts';
import { type HvacVendor, hvacVendors } from './vendors.ts';

export type HvacReading = ReturnType<typeof read>;

function read(hvac: Hvac, { capabilities, ...common }: CommonReading) {
  const { temperature, thermostat, limits, place } = hvac;
  return {
    ...common,
    consumptionRate: consumptionRate(hvac),
    information: { ...hvac.information },
    temperatureState: {
      currentTemperature: temperature.current === null ? null : Math.round(temperature.current * 10) / 10,
      isActive: isActive(hvac),
      lastUpdated: iso(temperature.updatedAt),
    },
    thermostatState: {
      mode: thermostat.mode,
      heatSetpoint: thermostat.heatSetpoint,
      coolSetpoint: thermostat.coolSetpoint,
      holdType: thermostat.holdType,
      lastUpdated: iso(thermostat.updatedAt),
    },
    capabilities: { ...limits, ...capabilities },
    location: { id: place.locationId },
  };
}

/** A device that heats or cools a room, or a thermostat. */
export const hvac: AssetDefinition<{
  asset: Hvac;
  options: NewHvacOptions;
  reading: HvacReading;
  vendor: HvacVendor;
  command: HvacCommand;
}> = {
  kind: 'hvac',
  plural: 'hvacs',
  vendors: hvacVendors,
  defaultVendor: 'TADO',
  scopes: ['hvac:control:mode', 'hvac:read:data'],
  capabilities: { setFollowSchedule: 'remoteControl', setPermanentHold: 'remoteControl' },
  fields: hvacFields,

  create: ({ draw, at }, base, brand) => ({
    kind: 'hvac',
    ...base,
    information: {
      brand,
      model: null,
      displayName: `${brand} ${draw.integer(100, 999)}`,
      groupName: null,
      category: 'HEAT_PUMP',
    },
    temperature: { current: draw.integer(180, 230) / 10, currentAt: at, restsAt: null, updatedAt: at },
    thermostat: { mode: 'HEAT', heatSetpoint: 21, coolSetpoint: 25, holdType: 'SCHEDULED', updatedAt: at },
    limits: {
      capableModes: ['OFF', 'AUTO', 'COOL', 'HEAT'],
      heatSetpointRange: { min: 5, max: 30 },
      coolSetpointRange: { min: 16, max: 35 },
      setpointDifferenceRange: { min: 2, max: 20 },
    },
    activeRate: null,
  }),
  apply: (asset, options, { clock }) => applyHvacOptions(asset, options, clock.now()),
  read,
  isReadAlone: true,
  versions: [
    { since: '', list: 'ids', view: withSettingsTwice('chargingLocationId'), unknownVendors: [] },
    { since: '2023-08-01', list: 'pages', view: withSettingsTwice('locationId') },
    { since: '2024-10-01', view: (reading) => reading },
  ],
  commands: hvacCommands,
  placedBy: 'request',
  measured: ({ temperature }) => [temperature],
  physics: {
    advance: advanceRoom,
    nextChange: timeToTurn,
    report: ({ temperature }, now) => {
      temperature.updatedAt = now;
    },
    draw: (asset, now) => {
      if (activeSetpoint(asset) === undefined) return { kw: 0, until: null };
      const left = timeToTurn(asset, now);
      return { kw: consumptionRate(asset) ?? 0, until: left === undefined ? null : now + left };
    },
  },
  page: {
    label: 'HVAC',
    noun: 'an HVAC unit',
    form: [
      { name: 'displayName', label: 'Name', type: 'text' },
      {
        name: 'mode',
        label: 'Mode',
        type: [
          ['HEAT', 'Heat'],
          ['COOL', 'Cool'],
          ['AUTO', 'Auto'],
          ['OFF', 'Off'],
        ],
      },
      { name: 'heatSetpoint', label: 'Heat to °C', type: 'number' },
      { name: 'currentTemperature', label: 'Room in °C', type: 'number' },
    ],
    summarize: ({ information, temperatureState, thermostatState, consumptionRate: power }) => ({
      name: nameOf(information.displayName, information.brand, information.model),
      state: temperatureState.isActive
        ? { text: 'Running', tone: 'active' }
        : { text: thermostatState.mode === 'OFF' ? 'Off' : 'Idle', tone: 'calm' },
      figures: [
        ['Room', amount(temperatureState.currentTemperature, '°C')],
        ['Mode', words(thermostatState.mode)],
        ['Heat to', amount(thermostatState.heatSetpoint, '°C')],
        ['Cool to', amount(thermostatState.coolSetpoint, '°C')],
        ['Power', amount(power, 'kW')],
      ],
    }),
    measure: ({ temperatureState, consumptionRate: power }) => ({
      level: temperatureState.currentTemperature,
      power,
    }),
    levelChart: { title: 'Room temperature', unit: '°C', range: { min: 15, max: 25 } },
  },
};

/**
 * Before 2024-10-01 the settings stood at the top as well, an unknown mode was null, and the location's id stood in a
 * field of its own.
 */
function withSettingsTwice(locationField: string) {
  return ({ location, ...reading }: HvacReading): object => {
    const { temperatureState, capabilities } = reading;
    const thermostatState = { ...reading.thermostatState, mode: knownMode(reading.thermostatState.mode) };
    const { lastUpdated: _, ...settings } = thermostatState;
    return {
      ...reading,
      [locationField]: location.id,
      thermostatState,
      capabilities: {
        ...capabilities,
        capableModes: capabilities.capableModes?.map(knownMode) ?? null,
        capableHoldTypes: ['PERMANENT', 'SCHEDULED'],
      },
      ...settings,
      isActive: temperatureState.isActive,
      currentTemperature: temperatureState.currentTemperature,
    };
  };
}

const knownMode = (mode: HvacMode): HvacMode | null => (mode === 'UNKNOWN' ? null : mode);
