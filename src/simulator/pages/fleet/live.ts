import type { FleetParts } from './parts.ts';

/** Several changes at once are told as one; in real ms. */
const pause = 100;
/** How often it is looked whether time went on, in real ms. */
const tick = 1_000;

/** Tells those who follow that something changed: assets, actions, deliveries, or the time. */
export interface Live {
  follow(listener: () => void): () => void;
}

export function createLive({ world, clock, mail, calls }: FleetParts): Live {
  const followers = new Set<() => void>();
  let told = clock.now();
  let waiting: NodeJS.Timeout | undefined;
  let ticking: NodeJS.Timeout | undefined;

  const tell = (): void => {
    waiting = undefined;
    told = clock.now();
    for (const follower of followers) follower();
  };
  const changed = (): void => {
    if (followers.size > 0) waiting ??= setTimeout(tell, pause).unref();
  };
  const look = (): void => {
    if (clock.now() !== told) changed();
  };
  world.events.on(changed);
  mail.onChange(changed);
  calls.onAdd(changed);

  return {
    follow: (listener) => {
      followers.add(listener);
      ticking ??= setInterval(look, tick).unref();
      return () => {
        followers.delete(listener);
        if (followers.size > 0) return;
        clearInterval(ticking);
        clearTimeout(waiting);
        ticking = waiting = undefined;
      };
    },
  };
}
