import { EnodeInputError } from '../../errors/input-error.ts';
import { assetHandle, type HandleOf } from './asset-handle.ts';
import { makeHemSystem, type HemSystemHandle, type HemSystemOptions } from './hem-system-builder.ts';
import { type LocationOptions, makeLocation } from './location-builder.ts';
import { makeSchedule, type ScheduleOptions } from './schedule-builder.ts';
import { withProblems } from '../versions/to-problem.ts';
import { invalidateCredentials } from '../world/access.ts';
import { type AssetKind, assetKinds, type NewAssetOptions } from '../assets/index.ts';
import { createAsset } from '../operations/create-asset.ts';
import type { ScheduleService } from '../planning/schedule-service.ts';
import type { Schedule } from '../planning/schedule.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { Location } from '../world/users.ts';
import type { World } from '../world/world.ts';

/**
 * Builders of assets, by kind: `user.vehicle({ vendor: 'TESLA' })`. Each links the vendor account, too. Inverters,
 * batteries and meters of one vendor and site make a HEM system.
 */
export type AssetBuilders = {
  readonly [K in AssetKind]: (options?: NewAssetOptions[K]) => HandleOf<K>;
};

/** A user of the simulated API, created as soon as it is asked for. */
export interface UserHandle extends AssetBuilders {
  readonly id: string;
  /** An inverter, a battery and a meter of one vendor at one site. */
  hemSystem(options?: HemSystemOptions): HemSystemHandle;
  /**
   * Gives the user a place that assets can belong to. Vehicles that are within 200 m belong to it at once. A
   * `EnodeProblemError` for a tariff that the API would refuse.
   */
  location(options?: LocationOptions): Readonly<Location>;
  /** Lets a schedule control one of the user's assets. A `EnodeProblemError` where the API would refuse it. */
  schedule(options: ScheduleOptions): Readonly<Schedule>;
  /**
   * A vendor no longer takes the user's credentials: its assets cannot be reached until it is linked again. A
   * `EnodeProblemError` if the user has no valid account there.
   */
  loseCredentials(vendor: string): void;
}

export interface UserParts {
  world: World;
  schedules: ScheduleService;
  tariffs: Tariffs;
}

export function userHandle({ world, schedules, tariffs }: UserParts, id: string): UserHandle {
  if (typeof id !== 'string' || id === '')
    throw new EnodeInputError('The id of a user must be a non-empty string');
  world.ensureUser(id);
  const add =
    <K extends AssetKind>(kind: K) =>
    (options: NewAssetOptions[K] = {}): HandleOf<K> => {
      const asset = createAsset(world, kind, id, options);
      world.addAsset(asset);
      return assetHandle(world, kind, asset);
    };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each builder is of the kind under which it stands
  const builders = Object.fromEntries(assetKinds.map((kind) => [kind, add(kind)])) as AssetBuilders;
  return {
    id,
    ...builders,
    hemSystem: (options = {}) => makeHemSystem(world, builders, options),
    location: (options = {}) => withProblems(() => makeLocation(world, tariffs, id, options)),
    schedule: (options) => withProblems(() => makeSchedule(world, schedules, id, options)),
    loseCredentials: (vendor) => withProblems(() => invalidateCredentials(world, id, vendor)),
  };
}
