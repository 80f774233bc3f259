import type { Readings } from '../../world/kinds.ts';
import { type VendorType } from '../../world/vendors.ts';
import { amount, minutes } from './figures.ts';

export type Tone = 'calm' | 'good' | 'active' | 'warn' | 'bad';

/** A short word for a state. */
export interface Badge {
  text: string;
  tone: Tone;
}

/** What the fleet page says of an asset. */
export interface Description {
  name: string;
  state: Badge;
  /** %, with the limit up to which it may go. */
  level?: { value: number; limit: number | null } | undefined;
  /** Label and value. */
  figures: readonly (readonly [string, string])[];
}

const power: Readonly<Record<string, Badge>> = {
  UNKNOWN: { text: 'Unknown', tone: 'calm' },
  UNPLUGGED: { text: 'Unplugged', tone: 'calm' },
  'PLUGGED_IN:INITIALIZING': { text: 'Starting', tone: 'active' },
  'PLUGGED_IN:CHARGING': { text: 'Charging', tone: 'active' },
  'PLUGGED_IN:STOPPED': { text: 'Plugged in', tone: 'good' },
  'PLUGGED_IN:COMPLETE': { text: 'Full', tone: 'good' },
  'PLUGGED_IN:NO_POWER': { text: 'No power', tone: 'warn' },
  'PLUGGED_IN:FAULT': { text: 'Fault', tone: 'bad' },
  'PLUGGED_IN:DISCHARGING': { text: 'Discharging', tone: 'active' },
};
const powerBadge = (state: string): Badge => power[state] ?? { text: words(state), tone: 'calm' };

/** Says what an asset is and does, by kind. */
export const describe: { readonly [K in VendorType]: (reading: Readings[K]) => Description } = {
  vehicle: ({ information, chargeState }) => ({
    name: named(information.displayName, information.brand, information.model),
    state: powerBadge(chargeState.powerDeliveryState),
    level: levelOf(chargeState.batteryLevel, chargeState.chargeLimit),
    figures: [
      ['Power', amount(chargeState.chargeRate ?? 0, 'kW')],
      ['Range', amount(chargeState.range, 'km')],
      ...timeLeft(chargeState.chargeTimeRemaining),
    ],
  }),
  charger: ({ information, chargeState }) => ({
    name: named(null, information.brand, information.model),
    state: powerBadge(chargeState.powerDeliveryState),
    figures: [
      ['Power', amount(chargeState.chargeRate ?? 0, 'kW')],
      ['At most', amount(chargeState.maxCurrent, 'A')],
    ],
  }),
  hvac: ({ information, temperatureState, thermostatState, consumptionRate }) => ({
    name: named(information.displayName, information.brand, information.model),
    state: temperatureState.isActive
      ? { text: 'Running', tone: 'active' }
      : { text: thermostatState.mode === 'OFF' ? 'Off' : 'Idle', tone: 'calm' },
    figures: [
      ['Room', amount(temperatureState.currentTemperature, '°C')],
      ['Mode', words(thermostatState.mode)],
      ['Heat to', amount(thermostatState.heatSetpoint, '°C')],
      ['Cool to', amount(thermostatState.coolSetpoint, '°C')],
      ['Power', amount(consumptionRate, 'kW')],
    ],
  }),
  inverter: ({ information, productionState }) => ({
    name: named(null, information.brand, information.model),
    state: productionState.isProducing
      ? { text: 'Producing', tone: 'active' }
      : { text: productionState.isProducing === null ? 'Unknown' : 'Idle', tone: 'calm' },
    figures: [
      ['Power', amount(productionState.productionRate, 'kW')],
      ['Lifetime', amount(productionState.totalLifetimeProduction, 'kWh')],
    ],
  }),
  battery: ({ information, chargeState, config }) => ({
    name: named(null, information.brand, information.model),
    state: batteryBadge(chargeState.status),
    level: levelOf(chargeState.batteryLevel, null),
    figures: [
      ['Power', amount(chargeState.chargeRate, 'kW')],
      ['Capacity', amount(chargeState.batteryCapacity, 'kWh')],
      ['Mode', words(config.operationMode ?? 'UNKNOWN')],
    ],
  }),
  meter: ({ information, energyState: { power: now } }) => ({
    name: named(null, information.brand, information.model),
    state:
      now === null
        ? { text: 'Unknown', tone: 'calm' }
        : { text: now < 0 ? 'Feeding in' : 'Drawing', tone: now < 0 ? 'good' : 'active' },
    figures: [['Power', amount(now, 'kW')]],
  }),
};

const timeLeft = (left: number | null): Description['figures'] =>
  left === null ? [] : [['Left', minutes(left)]];

const levelOf = (value: number | null, limit: number | null): Description['level'] =>
  value === null ? undefined : { value, limit };

const named = (own: string | null, brand: string, model: string | null): string =>
  own ?? [brand, model].filter(Boolean).join(' ');

function batteryBadge(status: string | null): Badge {
  if (status === 'FAULT') return { text: 'Fault', tone: 'bad' };
  const moves = status === 'CHARGING' || status === 'DISCHARGING';
  return { text: words(status ?? 'UNKNOWN'), tone: moves ? 'active' : 'calm' };
}

/** `SELF_RELIANCE` → `Self reliance`. */
export const words = (code: string): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replaceAll(/[_:]/g, ' ').toLowerCase();
