import { WorldRefusal } from '../world/refusal.ts';
import type { ActionService } from '../operations/action-service.ts';
import type { Vehicle } from '../assets/vehicle/model.ts';
import { type ChargingPlan, planCharging } from './charging-plan.ts';
import { Holds } from './holds.ts';
import type { Overrides } from './overrides.ts';
import { isPlanned, nextStep, type SmartChargingState } from './smart-charging-rules.ts';
import { createSoon } from '../base/soon.ts';
import type { Tariffs } from '../energy/tariffs.ts';
import type { World } from '../world/world.ts';

/** What smart charging does with a vehicle. */
export interface SmartCharging {
  state: SmartChargingState;
  stateChangedAt: number;
  updatedAt: number;
  /** The newest plan, running or ended. */
  plan: ChargingPlan | null;
}

/** The plan is kept elsewhere, under its id. */
type SmartChargingRecord = Omit<SmartCharging, 'plan'> & { planId: string | null };

/** Lets vehicles charge when energy is cheap, as their policies say, on the world's clock. */
export class SmartChargingService {
  readonly #world: World;
  readonly #actions: ActionService;
  readonly #overrides: Overrides;
  readonly #tariffs: Tariffs;
  readonly #records;
  readonly #plans;
  /** Fires when a plan goes on, and at its deadline. */
  readonly #alarm;
  readonly #holds;

  constructor(world: World, actions: ActionService, overrides: Overrides, tariffs: Tariffs) {
    this.#world = world;
    this.#actions = actions;
    this.#overrides = overrides;
    this.#tariffs = tariffs;
    const { state: kept, alarms } = world;
    this.#records = kept.map<SmartChargingRecord>('smart charging');
    this.#plans = kept.map<ChargingPlan>('plans');
    this.#holds = new Holds(world, 'smart-charging', 'smart charging');
    const review = (id: string): void => {
      const asset = world.asset(id);
      if (asset?.kind === 'vehicle') this.review(asset);
    };
    this.#alarm = alarms.named('plan', review);
    const soon = createSoon(alarms, 'review of smart charging', review);
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#forget(event.asset.id);
      if (event.type === 'override:updated') soon(event.assetId);
      if (event.type === 'asset:updated' && event.asset.kind === 'vehicle') soon(event.asset.id);
      if (event.type !== 'action:updated') return;
      const { target, state, command } = event.action;
      const plan = this.#runningPlan(target.id);
      if (plan && state === 'FAILED' && command.type === 'charge') {
        plan.failureCondition = command.kind === 'STOP' ? 'STOP_FAILED' : 'START_FAILED';
      }
      soon(target.id);
    });
  }

  /** What smart charging does with a vehicle; every vehicle has such a status. */
  status(vehicle: Vehicle): Readonly<SmartCharging> {
    this.review(vehicle);
    const { planId: _, ...record } = this.#recordOf(vehicle.id);
    return { ...record, plan: this.#newestPlan(vehicle.id) };
  }

  /** A plan of the vehicle by its id or as the `latest`; undefined if there is none. */
  plan(vehicleId: string, planId: string): ChargingPlan | undefined {
    if (planId === 'latest') return this.#newestPlan(vehicleId) ?? undefined;
    const plan = this.#plans.get(planId);
    return plan?.vehicleId === vehicleId ? plan : undefined;
  }

  /** The plan that shifts the charging of an asset at this moment. */
  #runningPlan(assetId: string): ChargingPlan | undefined {
    const plan = this.#newestPlan(assetId);
    return plan && plan.endedAt === null ? plan : undefined;
  }

  #newestPlan(assetId: string): ChargingPlan | null {
    return this.#plans.get(this.#records.get(assetId)?.planId ?? '') ?? null;
  }

  #recordOf(vehicleId: string): SmartChargingRecord {
    const now = this.#world.clock.now();
    const known = this.#records.get(vehicleId);
    const record = known ?? { state: 'DISABLED', stateChangedAt: now, updatedAt: now, planId: null };
    if (!known) this.#records.set(vehicleId, record);
    return record;
  }

  /** What charging would have cost had a plan not shifted it; undefined if none did. */
  nonSmartPrice(assetId: string): ChargingPlan['nonSmartPrice'] | undefined {
    return this.#runningPlan(assetId)?.nonSmartPrice;
  }

  /** Brings a vehicle to what its policy wants now. */
  review(vehicle: Vehicle): void {
    const now = this.#world.clock.now();
    const record = this.#recordOf(vehicle.id);
    const plan = this.#newestPlan(vehicle.id);
    const step = nextStep(
      vehicle,
      { state: record.state, plan },
      {
        now,
        pending: this.#actions.pending(vehicle.id)?.command,
        isOverridden: this.#overrides.isInForce(vehicle.id),
      },
    );
    record.updatedAt = now;
    if (step.end && plan) Object.assign(plan, { endedAt: now, finalState: step.end });
    if (step.plan) {
      record.planId = this.#newPlan(vehicle, now).id;
      return this.review(vehicle);
    }
    if (record.state !== step.state) {
      Object.assign(record, { state: step.state, stateChangedAt: now });
      this.#world.events.emit({ type: 'smart-charging:updated', vehicleId: vehicle.id });
    }
    this.#holds.set(vehicle, isPlanned({ plan }));
    if (step.command) this.#send(vehicle, step.command);
    this.#wait(vehicle, plan, now);
  }

  #newPlan(vehicle: Vehicle, now: number): ChargingPlan {
    const place = vehicle.place.locationId;
    const plan = planCharging(vehicle, {
      id: this.#world.random.fork(`plan ${this.#world.next('plan')}`).uuid(),
      now,
      timezone: (place === null ? undefined : this.#world.places.get(place)?.timezoneName) ?? 'UTC',
      tariffs: this.#tariffs,
    });
    this.#plans.set(plan.id, plan);
    return plan;
  }

  #send(vehicle: Vehicle, kind: 'START' | 'STOP'): void {
    try {
      this.#actions.submit(vehicle, { type: 'charge', kind }, 'control');
    } catch (error) {
      if (!(error instanceof WorldRefusal)) throw error;
      const plan = this.#runningPlan(vehicle.id);
      if (plan) plan.failureCondition = kind === 'STOP' ? 'STOP_FAILED' : 'START_FAILED';
    }
  }

  /** Wakes up when the plan wants charging to go on, and at its deadline. */
  #wait(vehicle: Vehicle, plan: ChargingPlan | null, now: number): void {
    const moments = plan?.endedAt === null ? [plan.pricesAwaitedUntil ?? 0, plan.startAt, plan.dueAt] : [];
    const next = moments.filter((at) => at > now).toSorted((a, b) => a - b)[0];
    if (next === undefined) this.#alarm.clear(vehicle.id);
    else this.#alarm.set(vehicle.id, next - now);
  }

  #forget(vehicleId: string): void {
    this.#alarm.clear(vehicleId);
    this.#records.delete(vehicleId);
  }
}
