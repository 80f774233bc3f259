import { BusyError } from '../base/busy-error.ts';
import { EnodeInputError } from '../../errors/input-error.ts';
import type { Clock } from '../base/clock.ts';
import type { SetAlarm } from '../base/alarms.ts';
import type { World } from './world.ts';

/**
 * A simulated world as JSON data: users, accounts, assets, places, schedules, tariffs, webhooks, access tokens, actions
 * and whatever else is on its way, and how random draws go on. To be kept and handed back, not to be edited: what is
 * in `parts` may differ between releases.
 */
export interface Snapshot {
  readonly format: typeof format;
  /** Seed of the simulator that it was taken from. */
  readonly seed: string;
  /** The time it was, in milliseconds since 1970. */
  readonly now: number;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly alarms: readonly SetAlarm[];
}

const format = 'enode-simulator/1';

/** An `Error` while something is under way that cannot be written as data. */
export function takeSnapshot(world: World, clock: Clock, seed: string): Snapshot {
  clock.runDue();
  refuseBusy(world, clock, 'take');
  return { format, seed, now: clock.now(), parts: world.state.save(), alarms: world.alarms.save() };
}

/** An `EnodeInputError` for anything but a snapshot of this seed, and while something is under way. */
export function restoreSnapshot(world: World, clock: Clock, seed: string, snapshot: Snapshot): void {
  const given: unknown = (snapshot as Partial<Snapshot> | null)?.format;
  if (given !== format) {
    throw new EnodeInputError(`Not a snapshot that this simulator can read: its format is not ${format}`);
  }
  if (snapshot.seed !== seed) {
    throw new EnodeInputError(
      `The snapshot is of seed ${snapshot.seed}, the simulator of seed ${seed}: they draw different ids`,
    );
  }
  refuseBusy(world, clock, 'restore');
  world.state.load(snapshot.parts);
  world.alarms.load([]);
  clock.jump(snapshot.now);
  world.alarms.load(snapshot.alarms);
  world.events.emit({ type: 'world:restored' });
}

function refuseBusy(world: World, clock: Clock, verb: 'take' | 'restore'): void {
  const busy = clock.pending() - world.alarms.size;
  if (busy === 0) return;
  throw new BusyError(
    `Cannot ${verb} a snapshot while ${busy} delayed responses or deliveries are under way: turn the clock or await them first`,
  );
}
