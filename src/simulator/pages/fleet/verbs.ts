import { EnodeInputError } from '../../../errors/input-error.ts';
import { type Asset, isChargeable } from '../../assets/index.ts';
import { isFullyCharged } from '../../assets/vehicle/model.ts';
import { changeAsset } from '../../operations/change-asset.ts';
import type { World } from '../../world/world.ts';

/** What the page's buttons change of an asset in the real world, past the API. */
const changes = {
  plug: { pluggedIn: true },
  unplug: { pluggedIn: false },
  start: { charging: true },
  stop: { charging: false },
  break: { reachable: false },
  restore: { reachable: true },
} as const;

export type Verb = keyof typeof changes;

export const isVerb = (word: string): word is Verb => Object.hasOwn(changes, word);

/** Verbs that need something to charge. */
const ofCharging: ReadonlySet<Verb> = new Set(['plug', 'unplug', 'start', 'stop']);

/** What can happen to an asset as it is. */
export function possibleVerbs(asset: Asset): readonly Verb[] {
  // Without credentials it stays out of reach until it is linked again.
  const reach: readonly Verb[] = asset.accessLost ? [] : [asset.isReachable ? 'break' : 'restore'];
  if (!isChargeable(asset)) return reach;
  const state = asset.power.powerDeliveryState;
  if (!state.startsWith('PLUGGED_IN')) return ['plug', ...reach];
  if (state === 'PLUGGED_IN:CHARGING') return ['unplug', 'stop', ...reach];
  const canCharge =
    state !== 'PLUGGED_IN:FAULT' && !(asset.kind === 'vehicle' && isFullyCharged(asset) === true);
  return ['unplug', ...(canCharge ? (['start'] as const) : []), ...reach];
}

/** Changes the asset as a verb says. An `EnodeInputError` for what cannot be. */
export function applyEvent(world: World, asset: Asset, verb: Verb): void {
  if (ofCharging.has(verb) && !isChargeable(asset)) {
    throw new EnodeInputError(`Nothing can be plugged into the ${asset.kind}`);
  }
  world.update(asset, (target) => changeAsset(world, target, changes[verb]));
}
