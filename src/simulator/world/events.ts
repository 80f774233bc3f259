import type { Action } from './actions.ts';
import type { Asset } from '../assets/index.ts';
import type { Inverter } from '../assets/inverter/model.ts';
import type { StatisticsPeriod } from '../assets/inverter/production.ts';

/** What happens in the world. Everything that must react to a change (webhooks, actions) listens here. */
export type WorldEvent =
  | { type: 'asset:discovered'; asset: Asset }
  /** `before` is a copy of the asset as it was. */
  | { type: 'asset:updated'; asset: Asset; before: Asset }
  /** The API knows now what has changed; `before` is a copy of the asset as the API knew it. */
  | { type: 'asset:reported'; asset: Asset; before: Asset }
  | { type: 'asset:deleted'; asset: Asset }
  | { type: 'action:updated'; action: Action }
  | { type: 'override:updated'; assetId: string }
  /** The status of a schedule changed, or the schedule itself. */
  | {
      type: 'schedule:updated';
      schedule: { readonly id: string; readonly targetId: string; readonly isEnabled: boolean };
    }
  /** The smart charging status of a vehicle changed. */
  | { type: 'smart-charging:updated'; vehicleId: string }
  /** The history of an inverter was loaded for a range of time. */
  | { type: 'inverter-statistics:loaded'; inverter: Inverter; period: StatisticsPeriod }
  /** A vendor no longer takes the credentials of a user; changes of the assets follow. */
  | { type: 'credentials:invalidated'; userId: string; vendor: string }
  /** The credentials of a user were dropped; changes of the assets follow. */
  | { type: 'user:deauthorized'; userId: string }
  | { type: 'location:deleted'; locationId: string }
  | { type: 'user:deleted'; userId: string }
  /** Everything may be another: the world is what it was at some other time. */
  | { type: 'world:restored' };
