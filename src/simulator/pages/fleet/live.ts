import type { FleetParts } from './parts.ts';

/** Several changes within this time count as one; in real ms. */
const pause = 100;
/** How often the time is compared, in real ms. */
const tick = 1_000;

/** Calls its followers when something changed: assets, actions, deliveries, or the time. */
export interface Live {
  follow(listener: () => void): () => void;
}

export function createLive({ world, clock, deliveryLog, calls }: FleetParts): Live {
  const followers = new Set<() => void>();
  let lastTime = clock.now();
  let waiting: NodeJS.Timeout | undefined;
  let ticking: NodeJS.Timeout | undefined;

  const notify = (): void => {
    waiting = undefined;
    lastTime = clock.now();
    for (const follower of followers) follower();
  };
  const changed = (): void => {
    if (followers.size > 0) waiting ??= setTimeout(notify, pause).unref();
  };
  const compareTime = (): void => {
    if (clock.now() !== lastTime) changed();
  };
  world.events.on(changed);
  deliveryLog.onChange(changed);
  calls.onAdd(changed);

  return {
    follow: (listener) => {
      followers.add(listener);
      ticking ??= setInterval(compareTime, tick).unref();
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
