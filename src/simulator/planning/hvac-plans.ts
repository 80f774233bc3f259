import { WorldRefusal } from '../world/refusal.ts';
import type { ActionService } from '../operations/action-service.ts';
import type { Hvac } from '../assets/hvac/model.ts';
import { type HvacInterval, intervalsOf } from './hvac-intervals.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { World } from '../world/world.ts';
import { day, localTime, minute, minutesOfDay } from '../base/zoned-time.ts';

/** Sets HVAC units warmer while energy is cheap and cooler while it is dear, for those whose policy says so. */
export class HvacPlans {
  readonly #world: World;
  readonly #actions: ActionService;
  readonly #tariffs: Tariffs;
  /** The setpoint in °C around which a unit is planned, of those that are. */
  readonly #usual;
  /** Fires when the next interval begins. */
  readonly #alarm;

  constructor(world: World, actions: ActionService, tariffs: Tariffs) {
    this.#world = world;
    this.#actions = actions;
    this.#tariffs = tariffs;
    this.#usual = world.state.map<number>('planned HVAC units');
    this.#alarm = world.alarms.named('HVAC plan', (id) => {
      const asset = world.asset(id);
      if (asset?.kind === 'hvac') this.#review(asset);
    });
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#stop(event.asset.id);
    });
  }

  isEnabled(hvacId: string): boolean {
    return this.#usual.has(hvacId);
  }

  setEnabled(hvac: Hvac, isEnabled: boolean): void {
    if (isEnabled === this.isEnabled(hvac.id)) return;
    if (!isEnabled) return this.#stop(hvac.id);
    this.#usual.set(hvac.id, hvac.thermostat.heatSetpoint ?? 20);
    this.#review(hvac);
  }

  /** What is planned for today; nothing for a unit that is not planned. */
  intervals(hvac: Hvac): HvacInterval[] {
    const usual = this.#usual.get(hvac.id);
    if (usual === undefined) return [];
    const { locationId } = hvac.place;
    const priceAt = (at: number): number => this.#tariffs.priceAt(locationId, at);
    return intervalsOf(hvac, usual, priceAt, this.#world.clock.now(), this.#timezone(hvac));
  }

  #review(hvac: Hvac): void {
    const { minutes } = localTime(this.#world.clock.now(), this.#timezone(hvac));
    const present = this.intervals(hvac).find(({ to }) => minutes < (minutesOfDay(to) ?? 0));
    if (!present) return;
    this.#send(hvac, present.heatSetpoint);
    const left = ((minutesOfDay(present.to) ?? 0) - minutes) * minute - (this.#world.clock.now() % minute);
    this.#alarm.set(hvac.id, Math.min(left, day));
  }

  #send(hvac: Hvac, heatSetpoint: number): void {
    const target = { holdType: 'PERMANENT', mode: 'HEAT', heatSetpoint } as const;
    try {
      this.#actions.submit(hvac, { type: 'permanent-hold', target }, 'control');
    } catch (error) {
      // A unit that cannot, or is there already, is left as it is until the next interval.
      if (!(error instanceof WorldRefusal)) throw error;
    }
  }

  #timezone({ place: { locationId } }: Hvac): string {
    return (locationId === null ? undefined : this.#world.places.get(locationId)?.timezoneName) ?? 'UTC';
  }

  #stop(hvacId: string): void {
    this.#usual.delete(hvacId);
    this.#alarm.clear(hvacId);
  }
}
