import { setTimeout as sleep } from 'node:timers/promises';
import { isEnodeError, type Enode } from 'enode-client';
import { missingOf, statesOf, type State } from './entities.ts';

export interface PollerOptions {
  enode: Enode<'2024-10-01'>;
  userId: string;
  /** ms between two looks. Devices report every few minutes: looking more often shows nothing new. */
  every: number;
  /** Takes what has changed; `undefined` where a device is gone. */
  publish: (changes: ReadonlyMap<string, State | undefined>) => void | Promise<void>;
  /** Ends it, and the call that is running. */
  signal: AbortSignal;
}

/** Looks again and again. What fails is tried again at the next turn, or when Enode says. */
export async function runPoller({ enode, userId, every, publish, signal }: PollerOptions): Promise<void> {
  const known = new Map<string, State>();
  while (!signal.aborted) {
    let wait = every;
    try {
      const changes = await lookOnce(enode, userId, known, signal);
      if (changes.size > 0) await publish(changes);
    } catch (error) {
      if (signal.aborted || !isEnodeError(error)) break;
      // A wrong secret does not become right by asking again.
      if (isEnodeError(error, 'authentication') && !error.retryable) throw error;
      console.error(JSON.stringify(error));
      if (isEnodeError(error, 'problem') && error.retryAt)
        wait = Math.max(every, error.retryAt.getTime() - Date.now());
    }
    await sleep(wait, undefined, { signal }).catch(() => undefined);
  }
}

/** One look: what differs from `known`, which holds the newest states afterwards. */
export async function lookOnce(
  enode: Enode<'2024-10-01'>,
  userId: string,
  known: Map<string, State>,
  signal?: AbortSignal,
): Promise<Map<string, State | undefined>> {
  // All kinds at once, all pages. A kind that fails does not cost the others.
  const devices = await enode.users.devices(userId, { signal });
  const now = statesOf(devices);
  const missing = missingOf(devices);
  if (missing.length === 6 && devices.failures[0]) throw devices.failures[0].error;
  const changes = new Map<string, State | undefined>();
  for (const [entity, state] of now) if (known.get(entity) !== state) changes.set(entity, state);
  for (const entity of known.keys()) {
    // What could not be read is not gone: it keeps its state.
    if (!now.has(entity) && !missing.some((family) => entity.startsWith(`${family}.`)))
      changes.set(entity, undefined);
  }
  for (const [entity, state] of changes) {
    if (state === undefined) known.delete(entity);
    else known.set(entity, state);
  }
  return changes;
}
