import type { Random } from '../base/random.ts';
import type { AssetKind } from './assets.ts';
import type { World } from './world.ts';

/** Where and when an asset comes into the world, and the randomness that its facts are drawn from. */
export interface Birth {
  readonly sequence: number;
  readonly id: string;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly draw: Random;
}

/** The birth of a user's next asset of a kind, now. The user is created if need be. */
export function birth(world: World, kind: AssetKind, userId: string): Birth {
  world.ensureUser(userId);
  const draw = world.random.fork(`${kind} ${world.next(kind)}`);
  return { sequence: world.next('sequence'), id: draw.uuid(), userId, at: world.clock.now(), draw };
}
