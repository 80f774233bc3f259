import type { Asset } from '../../world/assets.ts';
import { kinds } from '../../world/kinds.ts';
import type { World } from '../../world/world.ts';

/** What the page's buttons let happen to an asset in the real world, past the API. */
const happenings = {
  plug: { pluggedIn: true },
  unplug: { pluggedIn: false },
  start: { charging: true },
  stop: { charging: false },
  break: { reachable: false },
  restore: { reachable: true },
} as const;

export type Verb = keyof typeof happenings;

export const isVerb = (word: string): word is Verb => Object.hasOwn(happenings, word);

/** Verbs that need something to charge. */
const ofCharging: ReadonlySet<Verb> = new Set(['plug', 'unplug', 'start', 'stop']);

/** Lets it happen. A `TypeError` for what cannot be. */
export function letHappen(world: World, asset: Asset, verb: Verb): void {
  if (ofCharging.has(verb) && asset.kind !== 'vehicle' && asset.kind !== 'charger') {
    throw new TypeError(`Nothing can be plugged into the ${asset.kind}`);
  }
  const { apply } = kinds[asset.kind] as { apply: (world: World, asset: Asset, options: object) => void };
  world.update(asset, (target) => apply(world, target, happenings[verb]));
}
