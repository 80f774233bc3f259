import { WorldRefusal, refuse } from '../world/refusal.ts';
import type { ActionService } from '../operations/action-service.ts';
import type { Asset, Command } from '../assets/index.ts';
import { Holds } from './holds.ts';
import type { Overrides } from './overrides.ts';
import { missingCommand, type ScheduleStatus, statusOf } from './schedule-status.ts';
import { type Schedule, transitionsAfter } from './schedule.ts';
import { createSoon } from '../base/soon.ts';
import type { World } from '../world/world.ts';

/** Keeps schedules and lets them control their targets on the world's clock. */
export class ScheduleService {
  readonly #world: World;
  readonly #actions: ActionService;
  readonly #overrides: Overrides;
  readonly #schedules;
  readonly #seen;
  /** Fires when a schedule wants something else. */
  readonly #transition;
  readonly #holds;
  /** Commands that failed or were refused; they are sent again when something has changed. */
  readonly #rejected;
  readonly #soon;

  constructor(world: World, actions: ActionService, overrides: Overrides) {
    this.#world = world;
    this.#actions = actions;
    this.#overrides = overrides;
    const { state: kept, alarms } = world;
    this.#schedules = kept.map<Schedule>('schedules');
    this.#seen = kept.map<{ text: string; at: number }>('schedule states');
    this.#rejected = kept.map<string>('rejected schedule commands');
    this.#holds = new Holds(world, 'schedule', 'schedules');
    this.#transition = alarms.named('schedule', (id) => this.#wake(id));
    this.#soon = createSoon(alarms, 'review of schedules', (assetId) => this.#review(assetId));
    world.events.on((event) => {
      if (event.type === 'asset:deleted') for (const one of this.#of(event.asset.id)) this.remove(one);
      if (event.type === 'override:updated') this.#soon(event.assetId);
      if (event.type === 'action:updated') {
        const { target, state, command } = event.action;
        if (state === 'FAILED' || state === 'CANCELLED')
          this.#rejected.set(target.id, JSON.stringify(command));
        this.#soon(target.id);
      }
      if (event.type !== 'asset:updated') return;
      const { asset, before } = event;
      this.#rejected.delete(asset.id);
      const smart = asset.kind === 'vehicle' && asset.smartChargingPolicy.isEnabled;
      if (smart && before.kind === 'vehicle' && !before.smartChargingPolicy.isEnabled)
        for (const one of this.#of(asset.id)) one.isEnabled = false;
      this.#soon(asset.id);
    });
  }

  /** Schedules in order of creation; only one user's if `userId` is given. */
  list(userId?: string): Schedule[] {
    return [...this.#schedules.values()].filter((one) => userId === undefined || one.userId === userId);
  }

  /** The schedule, or a refusal (`not-found`); another user's counts as not there. */
  get(id: string, userId?: string): Schedule {
    const schedule = this.#schedules.get(id);
    if (schedule && (userId === undefined || userId === schedule.userId)) return schedule;
    throw refuse.notFound(`Could not find schedule with ID ${id}`);
  }

  /** Adds a schedule or takes over its change. Refused as `not-found` if target or location are not the user's. */
  save(schedule: Schedule): void {
    const { id, userId, targetType, targetId, locationId, isEnabled } = schedule;
    const target: Asset = this.#world.assetOf(targetType, targetId, userId);
    if (locationId !== null && this.#world.places.get(locationId)?.userId !== userId) {
      throw refuse.notFound(`Could not find location with ID ${locationId}`);
    }
    const former = this.#schedules.get(id)?.targetId;
    this.#schedules.set(id, schedule);
    if (isEnabled && target.kind === 'vehicle' && target.smartChargingPolicy.isEnabled) {
      this.#world.update(target, (vehicle) => {
        vehicle.smartChargingPolicy.isEnabled = false;
      });
    }
    for (const assetId of new Set([targetId, former ?? targetId])) {
      this.#rejected.delete(assetId);
      this.#review(assetId);
    }
  }

  remove({ id, targetId }: Schedule): void {
    this.#schedules.delete(id);
    this.#seen.delete(id);
    this.#transition.clear(id);
    this.#review(targetId);
  }

  /** Whether a schedule controls the asset, or would if the asset were at its location. */
  isEnabledFor(assetId: string): boolean {
    return this.#of(assetId).some(({ isEnabled }) => isEnabled);
  }

  /** The status of a schedule, and since when. */
  status(schedule: Schedule): ScheduleStatus & { changedAt: number } {
    const asset: Asset = this.#world.assetOf(schedule.targetType, schedule.targetId);
    const status = statusOf(this.#world, schedule, asset, {
      isPending: this.#actions.pending(asset.id) !== undefined,
      isOverridden: this.#overrides.isInForce(asset.id),
    });
    const text = JSON.stringify(status);
    const seen = this.#seen.get(schedule.id);
    if (seen?.text === text) return { ...status, changedAt: seen.at };
    const at = this.#world.clock.now();
    this.#seen.set(schedule.id, { text, at });
    this.#world.events.emit({ type: 'schedule:updated', schedule });
    return { ...status, changedAt: at };
  }

  #of(assetId: string): Schedule[] {
    return [...this.#schedules.values()].filter(({ targetId }) => targetId === assetId);
  }

  /** Sends the command that the schedules of an asset want now, and waits for the next change. */
  #review(assetId: string): void {
    const asset = this.#world.asset(assetId);
    if (!asset) return;
    const ruling = this.#of(assetId).find((schedule) => isRuling(this.status(schedule)));
    this.#holds.set(asset, ruling !== undefined);
    if (ruling) {
      const command = missingCommand(this.status(ruling));
      if (command && !this.#overrides.isInForce(asset.id)) this.#send(asset, command);
    }
    for (const schedule of this.#of(assetId)) this.#wait(schedule);
  }

  #send(asset: Asset, command: Command): void {
    const text = JSON.stringify(command);
    if (this.#rejected.get(asset.id) === text) return;
    if (JSON.stringify(this.#actions.pending(asset.id)?.command) === text) return;
    try {
      this.#actions.submit(asset, command, 'control');
    } catch (error) {
      // Why the command was refused shows in the status as MISALIGNED.
      if (!(error instanceof WorldRefusal)) throw error;
    }
  }

  #wait(schedule: Schedule): void {
    const now = this.#world.clock.now();
    const [next] = transitionsAfter(schedule, now, this.status(schedule).timezone, 1);
    if (schedule.isEnabled && next) this.#transition.set(schedule.id, next.at - now);
    else this.#transition.clear(schedule.id);
  }

  #wake(id: string): void {
    const targetId = this.#schedules.get(id)?.targetId;
    if (targetId === undefined) return;
    this.#rejected.delete(targetId);
    this.#review(targetId);
  }
}

const isRuling = ({ state }: ScheduleStatus): boolean =>
  state !== 'INACTIVE:DISABLED' && state !== 'INACTIVE:AWAY' && state !== 'INACTIVE:INCAPABLE';
