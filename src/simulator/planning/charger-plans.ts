import { WorldRefusal } from '../world/refusal.ts';
import type { ActionService } from '../operations/action-service.ts';
import type { Charger } from '../assets/charger/charger.ts';
import { isCharging, isPluggedIn } from '../assets/chargeable.ts';
import { cheapestStart } from './cheapest-start.ts';
import { type ChargerPolicy, noPolicy } from './charger-policy.ts';
import { Holds } from './holds.ts';
import { nextTimeOfDay } from '../base/next-time-of-day.ts';
import { pricesAwaitedUntil } from '../energy/price-areas.ts';
import type { Overrides } from './overrides.ts';
import { createSoon } from '../base/soon.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { World } from '../world/world.ts';
import { minute, minutesOfDay } from '../base/zoned-time.ts';

export type ChargerState =
  | 'DISABLED'
  | 'CHARGER_NOT_REACHABLE'
  | 'VEHICLE_NOT_PLUGGED_IN'
  | 'AWAITING_PRICES'
  | 'CHARGING_PAUSED'
  | 'CHARGING';

/** When a charger charges, and for which policy. */
export interface ChargerPlan extends Omit<Readonly<ChargerPolicy>, 'isEnabled'> {
  readonly from: number;
  readonly to: number;
  /** When the prices up to the deadline are published; null if they were known when the plan was made. */
  readonly pricesAwaitedUntil: number | null;
}

interface Entry {
  policy: ChargerPolicy;
  /** Kept from plugging in to unplugging; null: no plan. */
  plan: ChargerPlan | null;
}

/**
 * Lets chargers charge for as long as their policies say, in the cheapest time before the deadline. A charger does not
 * know the battery: a plan is made when a vehicle is plugged in, and done after its time.
 */
export class ChargerPlans {
  readonly #world: World;
  readonly #actions: ActionService;
  readonly #overrides: Overrides;
  readonly #tariffs: Tariffs;
  readonly #entries;
  /** Fires when a plan begins and ends. */
  readonly #alarm;
  readonly #holds;
  /** Commands that failed or were refused; they are sent again when something has changed. */
  readonly #rejected;

  constructor(world: World, actions: ActionService, overrides: Overrides, tariffs: Tariffs) {
    this.#world = world;
    this.#actions = actions;
    this.#overrides = overrides;
    this.#tariffs = tariffs;
    const { alarms } = world;
    this.#entries = world.state.map<Entry>('charger policies');
    this.#rejected = world.state.map<'START' | 'STOP'>('rejected charger commands');
    this.#holds = new Holds(world, 'smart-charging', 'charger policies');
    this.#alarm = alarms.named('charger plan', (chargerId) => {
      this.#rejected.delete(chargerId);
      this.#reviewById(chargerId);
    });
    const soon = createSoon(alarms, 'review of chargers', (id) => this.#reviewById(id));
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#forget(event.asset.id);
      if (event.type === 'override:updated' && this.#entries.has(event.assetId)) soon(event.assetId);
      if (event.type === 'schedule:updated' && event.schedule.isEnabled)
        this.#disable(event.schedule.targetId);
      if (event.type === 'action:updated' && this.#entries.has(event.action.target.id)) {
        const { target, state, command } = event.action;
        const failed = state === 'FAILED' || state === 'CANCELLED';
        if (failed && command.type === 'charge') this.#rejected.set(target.id, command.kind);
        soon(target.id);
      }
      if (event.type !== 'asset:updated' || !this.#entries.has(event.asset.id)) return;
      this.#rejected.delete(event.asset.id);
      soon(event.asset.id);
    });
  }

  policy(chargerId: string): ChargerPolicy {
    return this.#entries.get(chargerId)?.policy ?? noPolicy;
  }

  setPolicy(charger: Charger, policy: ChargerPolicy): void {
    this.#entries.set(charger.id, { policy, plan: this.#entries.get(charger.id)?.plan ?? null });
    this.#rejected.delete(charger.id);
    this.#review(charger);
  }

  /** What smart charging does with a charger; every charger has such a status. */
  status(charger: Charger): { state: ChargerState; plan: ChargerPlan | null } {
    return { state: this.#stateOf(charger), plan: this.#entries.get(charger.id)?.plan ?? null };
  }

  #stateOf(charger: Charger): ChargerState {
    if (!this.policy(charger.id).isEnabled) return 'DISABLED';
    if (!charger.isReachable) return 'CHARGER_NOT_REACHABLE';
    if (isPluggedIn(charger.power) !== true) return 'VEHICLE_NOT_PLUGGED_IN';
    if (isCharging(charger.power) === true) return 'CHARGING';
    const awaited = this.#entries.get(charger.id)?.plan?.pricesAwaitedUntil ?? null;
    return awaited !== null && this.#world.clock.now() < awaited ? 'AWAITING_PRICES' : 'CHARGING_PAUSED';
  }

  #reviewById(id: string): void {
    const asset = this.#world.asset(id);
    if (asset?.kind === 'charger') this.#review(asset);
  }

  /** Does what the policy wants now, and waits for the next change. */
  #review(charger: Charger): void {
    const entry = this.#entries.get(charger.id);
    if (!entry) return;
    const now = this.#world.clock.now();
    const state = this.#stateOf(charger);
    if (state === 'DISABLED' || state === 'VEHICLE_NOT_PLUGGED_IN') entry.plan = null;
    else if (!isPlanOf(entry)) entry.plan = this.#newPlan(charger, entry.policy, now);
    const { plan } = entry;
    this.#holds.set(charger, plan !== null);
    if (plan && charger.isReachable && !this.#overrides.isInForce(charger.id)) {
      this.#steer(charger, now >= plan.from && now < plan.to);
    }
    this.#wait(charger.id, plan, now);
  }

  #steer(charger: Charger, shouldCharge: boolean): void {
    const kind = shouldCharge ? 'START' : 'STOP';
    const pending = this.#actions.pending(charger.id)?.command;
    const isComing = pending?.type === 'charge' && pending.kind === kind;
    if (isComing || this.#rejected.get(charger.id) === kind) return;
    if (!pending && (isCharging(charger.power) === true) === shouldCharge) return;
    try {
      this.#actions.submit(charger, { type: 'charge', kind }, 'control');
    } catch (error) {
      // Why it was refused shows in the status.
      if (!(error instanceof WorldRefusal)) throw error;
    }
  }

  #newPlan(charger: Charger, { deadline, chargingDuration }: ChargerPolicy, now: number): ChargerPlan {
    const place = charger.place.locationId;
    const timezone = (place === null ? undefined : this.#world.places.get(place)?.timezoneName) ?? 'UTC';
    const length = (minutesOfDay(chargingDuration ?? '') ?? 0) * minute;
    const until = nextTimeOfDay(deadline ?? '00:00', now, timezone);
    const priceAt = (at: number): number => this.#tariffs.priceAt(place, at);
    const from = cheapestStart(priceAt, { from: now, until, length });
    const hasTariff = place !== null && this.#tariffs.isSetAt(place);
    const awaited = hasTariff ? null : pricesAwaitedUntil(now, until);
    return { deadline, chargingDuration, from, to: from + length, pricesAwaitedUntil: awaited };
  }

  /** A schedule was enabled: schedules and smart charging exclude each other. */
  #disable(chargerId: string): void {
    const entry = this.#entries.get(chargerId);
    if (!entry?.policy.isEnabled) return;
    entry.policy = { ...entry.policy, isEnabled: false };
    this.#reviewById(chargerId);
  }

  #wait(chargerId: string, plan: ChargerPlan | null, now: number): void {
    const next = plan && [plan.from, plan.to].find((at) => at > now);
    if (next) this.#alarm.set(chargerId, next - now);
    else this.#alarm.clear(chargerId);
  }

  #forget(chargerId: string): void {
    this.#alarm.clear(chargerId);
    this.#entries.delete(chargerId);
    this.#rejected.delete(chargerId);
  }
}

const isPlanOf = ({ plan, policy }: Entry): boolean =>
  plan?.deadline === policy.deadline && plan.chargingDuration === policy.chargingDuration;
