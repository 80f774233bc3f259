import type { Action } from '../../world/actions.ts';
import type { World } from '../../world/world.ts';

const most = 50;

/** The newest actions, newest first, as they are told of from now on. */
export function recentActions(world: World): () => readonly Action[] {
  const known = new Map<string, Action>();
  world.events.on((event) => {
    if (event.type === 'action:updated') {
      known.set(event.action.id, event.action);
      const oldest = known.size > most ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
    } else if (event.type === 'user:deleted') {
      for (const { id, userId } of known.values()) if (userId === event.userId) known.delete(id);
    }
  });
  return () => [...known.values()].toReversed();
}
