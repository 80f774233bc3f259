import type { UserDevices } from 'enode-client';

/** 'unknown': nobody knows. 'unavailable': the device cannot be reached now. Neither is 0 or false. */
export type State = string | number | boolean | 'unknown' | 'unavailable';

type Devices = UserDevices<'2024-10-01'>;
type Complete = Extract<Devices, { complete: true }>;
export type Family = Exclude<keyof Complete, 'complete' | 'failures'>;
type DeviceOf<F extends Family> = Complete[F][number];

/** What is read of each kind of device, under the names of this bridge. */
const readers: { [F in Family]: (device: DeviceOf<F>) => Readonly<Record<string, State | null>> } = {
  vehicles: ({ chargeState }) => ({
    battery_percent: chargeState.batteryLevel,
    charging: chargeState.isCharging,
    plugged_in: chargeState.isPluggedIn,
  }),
  chargers: ({ chargeState }) => ({ charging: chargeState.isCharging, charge_kw: chargeState.chargeRate }),
  hvacs: ({ temperatureState }) => ({ temperature_celsius: temperatureState.currentTemperature }),
  inverters: ({ productionState }) => ({ production_kw: productionState.productionRate }),
  batteries: ({ chargeState }) => ({
    battery_percent: chargeState.batteryLevel,
    charge_kw: chargeState.chargeRate,
  }),
  meters: ({ energyState }) => ({ power_kw: energyState.power }),
};

/** All states of the devices that could be read: `vehicles.<id>.battery_percent` and its value. */
export function statesOf(devices: Devices): Map<string, State> {
  const states = new Map<string, State>();
  // undefined: could not be read this time. It is not an empty list.
  const add = <F extends Family>(family: F, list: readonly DeviceOf<F>[] | undefined): void => {
    for (const device of list ?? []) {
      for (const [name, value] of Object.entries(readers[family](device))) {
        const state = device.isReachable === false ? 'unavailable' : (value ?? 'unknown');
        states.set(`${family}.${device.id}.${name}`, state);
      }
    }
  };
  add('vehicles', devices.vehicles);
  add('chargers', devices.chargers);
  add('hvacs', devices.hvacs);
  add('inverters', devices.inverters);
  add('batteries', devices.batteries);
  add('meters', devices.meters);
  return states;
}

const families = Object.keys(readers) as Family[];

/** The kinds that could not be read this time. */
export const missingOf = (devices: Devices): Family[] =>
  families.filter((family) => devices[family] === undefined);
