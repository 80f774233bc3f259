import { EnodeInputError } from '../errors/input-error.ts';
import type { DedupeStore } from './dedupe-store.ts';

/** Options of `createMemoryDedupeStore`. */
export interface MemoryDedupeStoreOptions {
  /**
   * How many keys are kept at most, of running and of done deliveries each; beyond it the oldest are forgotten. A
   * delivery takes one key, or, when some of its events failed and are to be retried, one for each that did not.
   * @default 10_000
   */
  maxKeys?: number | undefined;
}

const defaultMaxKeys = 10_000;

/**
 * Keeps keys in the memory of this process, bounded by number and by time. A crash forgets all of them: what
 * was not answered is delivered again, and worked on again.
 */
export function createMemoryDedupeStore({
  maxKeys = defaultMaxKeys,
}: MemoryDedupeStoreOptions = {}): DedupeStore {
  if (!Number.isInteger(maxKeys) || maxKeys < 1) {
    throw new EnodeInputError('maxKeys takes a whole number above 0');
  }
  // Apart, since each lives for about one time: then the order of insertion is that of expiry.
  const running = new Map<string, number>();
  const done = new Map<string, number>();

  function put(keys: Map<string, number>, key: string, ttlMs: number): void {
    running.delete(key);
    keys.delete(key);
    keys.set(key, Date.now() + ttlMs);
    if (keys.size > maxKeys) keys.delete(keys.keys().next().value!);
  }

  return {
    claim(key, ttlMs) {
      if (holds(done, key)) return false;
      if (holds(running, key)) return 'running';
      put(running, key, ttlMs);
      return true;
    },
    done: (key, ttlMs) => put(done, key, ttlMs),
    release: (key) => running.delete(key),
  };
}

/** Whether a key is there, once those whose time is over are forgotten. */
function holds(keys: Map<string, number>, key: string): boolean {
  const now = Date.now();
  for (const [oldest, until] of keys) {
    if (until > now) break;
    keys.delete(oldest);
  }
  return (keys.get(key) ?? 0) > now;
}
