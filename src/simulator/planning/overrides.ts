import { WorldRefusal, refuse } from '../world/refusal.ts';
import type { ActionService } from '../operations/action-service.ts';
import { type Chargeable, isChargeable } from '../assets/index.ts';
import { isCharging } from '../assets/chargeable.ts';
import type { World } from '../world/world.ts';

/** A request to charge now, above a schedule or smart charging. */
export interface Override {
  readonly createdAt: number;
  endedAt: number | null;
  readonly target: Pick<Chargeable, 'kind' | 'id'>;
  /** The action that starts charging; null if the target was charging already. */
  readonly actionId: string | null;
}

/** Keeps overrides. One ends when it is ended, when charging stops, or when it could not be started. */
export class Overrides {
  readonly #world: World;
  readonly #actions: ActionService;
  /** The newest override of each asset. */
  readonly #latest;

  constructor(world: World, actions: ActionService) {
    this.#world = world;
    this.#actions = actions;
    this.#latest = world.state.map<Override>('overrides');
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#latest.delete(event.asset.id);
      if (event.type === 'asset:updated' && isChargeable(event.asset) && isChargeable(event.before)) {
        const stopped = isCharging(event.before.power) === true && isCharging(event.asset.power) !== true;
        if (stopped) this.#end(event.asset.id);
      }
      if (event.type !== 'action:updated') return;
      const { id, state, target } = event.action;
      const gone = state === 'FAILED' || state === 'CANCELLED';
      if (gone && this.#latest.get(target.id)?.actionId === id) this.#end(target.id);
    });
  }

  /** The newest override of an asset, ended or not. */
  latest(assetId: string): Override | undefined {
    return this.#latest.get(assetId);
  }

  /** Whether an override is in force. */
  isInForce(assetId: string): boolean {
    return this.#latest.get(assetId)?.endedAt === null;
  }

  /** Charges now. Refused as `invalid` if nothing controls the asset, or for what stands against charging. */
  start(asset: Chargeable, isControlled: boolean): Override {
    const present = this.#latest.get(asset.id);
    if (present?.endedAt === null) return present;
    if (!isControlled) {
      throw refuse.invalid('There is nothing to override: neither a schedule nor smart charging is enabled');
    }
    const override: Override = {
      createdAt: this.#world.clock.now(),
      endedAt: null,
      target: { kind: asset.kind, id: asset.id },
      actionId: this.#startCharging(asset),
    };
    this.#latest.set(asset.id, override);
    this.#world.events.emit({ type: 'override:updated', assetId: asset.id });
    return override;
  }

  /** Ends the override; refused as `not-found` if none is in force. */
  end({ kind, id }: Chargeable): Override {
    const override = this.#end(id);
    const pending = this.#actions.pending(id);
    if (override && pending?.id === override.actionId) this.#actions.cancel(pending);
    if (override) return override;
    throw refuse.notFound(`The ${kind} ${id} has no smart override`);
  }

  #startCharging(asset: Chargeable): string | null {
    if (isCharging(asset.power) === true && !this.#actions.pending(asset.id)) return null;
    try {
      return this.#actions.submit(asset, { type: 'charge', kind: 'START' }, 'control').id;
    } catch (error) {
      if (error instanceof WorldRefusal && isCharging(asset.power) === true) return null;
      throw error;
    }
  }

  #end(assetId: string): Override | undefined {
    const override = this.#latest.get(assetId);
    if (override?.endedAt !== null) return undefined;
    override.endedAt = this.#world.clock.now();
    this.#world.events.emit({ type: 'override:updated', assetId });
    return override;
  }
}
