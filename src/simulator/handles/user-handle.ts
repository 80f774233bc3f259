import { EnodeInputError } from '../../errors/input-error.ts';
import {
  assetHandle,
  type BatteryHandle,
  type ChargerHandle,
  type HandleOf,
  type HvacHandle,
  type InverterHandle,
  type MeterHandle,
  type VehicleHandle,
} from './asset-handle.ts';
import { makeHemSystem, type HemSystemHandle, type HemSystemOptions } from './hem-system-builder.ts';
import { type LocationOptions, makeLocation } from './location-builder.ts';
import { makeSchedule, type ScheduleOptions } from './schedule-builder.ts';
import { withProblems } from '../versions/to-problem.ts';
import { invalidateCredentials } from '../world/access.ts';
import type { AssetKind, NewAssetOptions } from '../assets/index.ts';
import { createAsset } from '../operations/create-asset.ts';
import type { ScheduleService } from '../planning/schedule-service.ts';
import type { Schedule } from '../planning/schedule.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { Location } from '../world/users.ts';
import type { World } from '../world/world.ts';

/** A user of the simulated API, created as soon as it is asked for. Each asset links its vendor account, too. */
export interface UserHandle {
  readonly id: string;
  vehicle(options?: NewAssetOptions['vehicle']): VehicleHandle;
  charger(options?: NewAssetOptions['charger']): ChargerHandle;
  hvac(options?: NewAssetOptions['hvac']): HvacHandle;
  /** Inverters, batteries and meters of one vendor and site make a HEM system. */
  inverter(options?: NewAssetOptions['inverter']): InverterHandle;
  battery(options?: NewAssetOptions['battery']): BatteryHandle;
  meter(options?: NewAssetOptions['meter']): MeterHandle;
  /** An inverter, a battery and a meter of one vendor at one site. */
  hemSystem(options?: HemSystemOptions): HemSystemHandle;
  /**
   * Gives the user a place that assets can belong to. Vehicles that are within 200 m belong to it at once. A
   * `SimulatedProblem` for a tariff that the API would refuse.
   */
  location(options?: LocationOptions): Readonly<Location>;
  /** Lets a schedule control one of the user's assets. A `SimulatedProblem` where the API would refuse it. */
  schedule(options: ScheduleOptions): Readonly<Schedule>;
  /**
   * A vendor no longer takes the user's credentials: its assets cannot be reached until it is linked again. A
   * `SimulatedProblem` if the user has no valid account there.
   */
  loseCredentials(vendor: string): void;
}

export interface UserParts {
  world: World;
  schedules: ScheduleService;
  tariffs: Tariffs;
}

export function userHandle({ world, schedules, tariffs }: UserParts, id: string): UserHandle {
  if (typeof id !== 'string' || id === '') throw new EnodeInputError('A user has an id that is not empty');
  world.ensureUser(id);
  const add =
    <K extends AssetKind>(kind: K) =>
    (options: NewAssetOptions[K] = {}): HandleOf<K> => {
      const asset = createAsset(world, kind, id, options);
      world.addAsset(asset);
      return assetHandle(world, kind, asset);
    };
  const site = { inverter: add('inverter'), battery: add('battery'), meter: add('meter') };
  return {
    id,
    vehicle: add('vehicle'),
    charger: add('charger'),
    hvac: add('hvac'),
    ...site,
    hemSystem: (options = {}) => makeHemSystem(world, site, options),
    location: (options = {}) => withProblems(() => makeLocation(world, tariffs, id, options)),
    schedule: (options) => withProblems(() => makeSchedule(world, schedules, id, options)),
    loseCredentials: (vendor) => withProblems(() => invalidateCredentials(world, id, vendor)),
  };
}
