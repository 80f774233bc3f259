import type { HvacReading } from '../world/hvac-reading.ts';
import type { HvacMode } from '../world/hvacs.ts';
import type { BatteryReading, InverterReading, MeterReading } from '../world/site-readings.ts';
import { withField } from './shapes.ts';

/** HVAC units: settings stood at the top as well, an unknown mode was null, and the location's id moved. */
export const hvacs = {
  doubled: (field: string) => (reading: HvacReading) => {
    const { thermostatState, temperatureState, capabilities } = reading;
    const { lastUpdated: _, ...settings } = withNullMode(thermostatState);
    return {
      ...withField(field, reading),
      thermostatState: withNullMode(thermostatState),
      capabilities: {
        ...capabilities,
        capableModes: capabilities.capableModes?.map(knownMode) ?? null,
        capableHoldTypes: ['PERMANENT', 'SCHEDULED'],
      },
      ...settings,
      isActive: temperatureState.isActive,
      currentTemperature: temperatureState.currentTemperature,
    };
  },
  placed: (reading: HvacReading) => reading,
};

const knownMode = (mode: HvacMode): HvacMode | null => (mode === 'UNKNOWN' ? null : mode);
const withNullMode = <S extends { mode: HvacMode }>(state: S) => ({ ...state, mode: knownMode(state.mode) });

/** Inverters: the location's id moved into `location`; serial number and HEM system came. */
export const inverters = {
  withField: (field: string) => (reading: InverterReading) => {
    const { hemSystemId: _, information, location, ...rest } = reading;
    const { sn: _sn, ...known } = information;
    return { ...rest, information: known, ...besideLocation(field, location) };
  },
  placed: (reading: InverterReading) => reading,
};

/** Batteries: the location's id moved into `location`; the mode IDLE and the HEM system came. */
export const batteries = {
  withField: (field: string) => (reading: BatteryReading) => {
    const { hemSystemId: _, location, config, capabilities, ...rest } = reading;
    const { idle: _idle, ...known } = capabilities;
    const { operationMode: mode } = config;
    return {
      ...rest,
      capabilities: known,
      config: { ...config, operationMode: mode === 'IDLE' || mode === 'UNKNOWN' ? null : mode },
      ...besideLocation(field, location),
    };
  },
  placed: (reading: BatteryReading) => reading,
};

/** Meters had the location's id where it is from the start. */
export const meters = {
  alone: ({ hemSystemId: _, ...rest }: MeterReading) => rest,
  placed: (reading: MeterReading) => reading,
};

interface Located {
  id: string | null;
  latitude: number | null;
  longitude: number | null;
}

const besideLocation = (field: string, { id, latitude, longitude }: Located) => ({
  location: { latitude, longitude },
  [field]: id,
});
