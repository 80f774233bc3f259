import type { Action } from './actions.ts';
import type { Asset } from './assets.ts';
import type { Schedule } from './schedules.ts';

/** What happens in the world. Everything that must react to a change (webhooks, actions) listens here. */
export type WorldEvent =
  | { type: 'asset:discovered'; asset: Asset }
  /** `before` is a copy of the asset as it was. */
  | { type: 'asset:updated'; asset: Asset; before: Asset }
  | { type: 'asset:deleted'; asset: Asset }
  | { type: 'action:updated'; action: Action }
  | { type: 'override:updated'; vehicleId: string }
  /** The status of a schedule changed, or the schedule itself. */
  | { type: 'schedule:updated'; schedule: Schedule }
  /** The smart charging status of a vehicle changed. */
  | { type: 'smart-charging:updated'; vehicleId: string }
  | { type: 'location:deleted'; locationId: string }
  | { type: 'user:deleted'; userId: string };

export interface WorldEvents {
  /** Calls `listener` for every event from now on. The returned function ends that. */
  on(listener: (event: WorldEvent) => void): () => void;
  emit(event: WorldEvent): void;
}

export function createWorldEvents(): WorldEvents {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}
