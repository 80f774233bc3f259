import { consumptionRate, type Hvac, isActive } from './hvacs.ts';
import { iso } from '../base/iso.ts';
import { readCommon } from './readings.ts';

export type HvacReading = ReturnType<typeof readHvac>;

export function readHvac(hvac: Hvac) {
  const { temperature, thermostat, limits, place } = hvac;
  const { capabilities, ...common } = readCommon(hvac);
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
