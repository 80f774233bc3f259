import { SimulatedProblem } from '../problems.ts';
import type { ActionDesk } from './action-desk.ts';
import type { Vehicle } from './assets.ts';
import { type ChargingPlan, planCharging } from './charging-plan.ts';
import { Holds } from './holds.ts';
import type { OverrideDesk } from './override-desk.ts';
import { isPlanned, nextStep, type SmartChargingState } from './smart-charging-rules.ts';
import { createSoon } from './soon.ts';
import type { Tariffs } from './tariffs.ts';
import type { World } from './world.ts';

/** What smart charging does with a vehicle. */
export interface SmartCharging {
  state: SmartChargingState;
  stateChangedAt: number;
  updatedAt: number;
  /** The newest plan, running or ended. */
  plan: ChargingPlan | null;
}

/** Lets vehicles charge when energy is cheap, as their policies say, on the world's clock. */
export class SmartChargingDesk {
  readonly #world: World;
  readonly #actions: ActionDesk;
  readonly #overrides: OverrideDesk;
  readonly #tariffs: Tariffs;
  readonly #records = new Map<string, SmartCharging>();
  readonly #plans = new Map<string, ChargingPlan>();
  readonly #alarms = new Map<string, () => void>();
  readonly #holds = new Holds('smart-charging');

  constructor(world: World, actions: ActionDesk, overrides: OverrideDesk, tariffs: Tariffs) {
    this.#world = world;
    this.#actions = actions;
    this.#overrides = overrides;
    this.#tariffs = tariffs;
    const soon = createSoon(world.clock, (id) => {
      const asset = world.asset(id);
      if (asset?.kind === 'vehicle') this.review(asset);
    });
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#forget(event.asset.id);
      if (event.type === 'override:updated') soon(event.vehicleId);
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
    return this.review(vehicle);
  }

  /** A plan of the vehicle by its id or as the `latest`; undefined if there is none. */
  plan(vehicleId: string, planId: string): ChargingPlan | undefined {
    if (planId === 'latest') return this.#records.get(vehicleId)?.plan ?? undefined;
    const plan = this.#plans.get(planId);
    return plan?.vehicleId === vehicleId ? plan : undefined;
  }

  /** The plan that shifts the charging of an asset at this moment. */
  #runningPlan(assetId: string): ChargingPlan | undefined {
    const plan = this.#records.get(assetId)?.plan;
    return plan && plan.endedAt === null ? plan : undefined;
  }

  /** What charging would have cost had a plan not shifted it; undefined if none did. */
  nonSmartPrice(assetId: string): ChargingPlan['nonSmartPrice'] | undefined {
    return this.#runningPlan(assetId)?.nonSmartPrice;
  }

  /** Looks at a vehicle anew, and does what its policy wants. */
  review(vehicle: Vehicle): SmartCharging {
    const now = this.#world.clock.now();
    const record = this.#records.get(vehicle.id) ?? {
      state: 'DISABLED',
      stateChangedAt: now,
      updatedAt: now,
      plan: null,
    };
    this.#records.set(vehicle.id, record);
    const step = nextStep(vehicle, record, {
      now,
      pending: this.#actions.pending(vehicle.id)?.command,
      isOverridden: this.#overrides.isInForce(vehicle.id),
    });
    record.updatedAt = now;
    if (step.end && record.plan) Object.assign(record.plan, { endedAt: now, finalState: step.end });
    if (step.plan) {
      record.plan = this.#newPlan(vehicle, now);
      return this.review(vehicle);
    }
    if (record.state !== step.state) {
      Object.assign(record, { state: step.state, stateChangedAt: now });
      this.#world.events.emit({ type: 'smart-charging:updated', vehicleId: vehicle.id });
    }
    this.#holds.set(vehicle, isPlanned(record));
    if (step.command) this.#give(vehicle, step.command);
    this.#wait(vehicle, record.plan, now);
    return record;
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

  #give(vehicle: Vehicle, kind: 'START' | 'STOP'): void {
    try {
      this.#actions.submit(vehicle, { type: 'charge', kind }, 'control');
    } catch (error) {
      if (!(error instanceof SimulatedProblem)) throw error;
      const plan = this.#runningPlan(vehicle.id);
      if (plan) plan.failureCondition = kind === 'STOP' ? 'STOP_FAILED' : 'START_FAILED';
    }
  }

  /** Wakes up when the plan wants charging to go on, and at its deadline. */
  #wait(vehicle: Vehicle, plan: ChargingPlan | null, now: number): void {
    this.#alarms.get(vehicle.id)?.();
    this.#alarms.delete(vehicle.id);
    const next = plan?.endedAt === null ? [plan.startAt, plan.dueAt].find((at) => at > now) : undefined;
    if (next === undefined) return;
    const wake = (): void => void this.review(vehicle);
    this.#alarms.set(vehicle.id, this.#world.clock.after(next - now, wake));
  }

  #forget(vehicleId: string): void {
    this.#alarms.get(vehicleId)?.();
    this.#alarms.delete(vehicleId);
    this.#records.delete(vehicleId);
  }
}
