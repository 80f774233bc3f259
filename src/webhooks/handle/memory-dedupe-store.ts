import { BoundedMap } from '../../core/bounded-map.ts';
import { keysOf } from '../../core/known-keys.ts';
import { checkOptions } from '../../errors/check-options.ts';
import { EnodeInputError } from '../../errors/input-error.ts';
import type { DedupeStore } from './dedupe-store.ts';

/** Options of `createMemoryDedupeStore`. */
export interface MemoryDedupeStoreOptions {
  /**
   * How many keys are kept at most, of running and of done deliveries each. What is done is forgotten by time, after
   * two days; this only keeps the memory bounded, about 150 bytes a key. Beyond it the oldest are forgotten. A
   * delivery takes one key, or, when some of its events failed and are to be retried, one for each that did not.
   * @default 500_000
   */
  maxKeys?: number | undefined;
}

export const defaultMaxKeys = 500_000;

const known = keysOf<MemoryDedupeStoreOptions>({ maxKeys: true });

/** Until when a key is kept, and by whom it was claimed. */
interface Entry {
  readonly until: number;
  readonly owner: string | undefined;
}

/**
 * Keeps keys in the memory of this process, bounded by time and by number. A crash forgets all of them: what
 * was not acknowledged is delivered again, and worked on again.
 */
export function createMemoryDedupeStore(options: MemoryDedupeStoreOptions = {}): DedupeStore {
  checkOptions(options, known, 'createMemoryDedupeStore');
  const { maxKeys = defaultMaxKeys } = options;
  if (!Number.isInteger(maxKeys) || maxKeys < 1) {
    throw new EnodeInputError('maxKeys takes a whole number above 0');
  }
  // Apart, since each lives for about one time: then the order of insertion is that of expiry.
  const running = new BoundedMap<string, Entry>(maxKeys);
  const done = new BoundedMap<string, Entry>(maxKeys);

  function put(keys: Map<string, Entry>, key: string, ttlMs: number, owner?: string): void {
    running.delete(key);
    keys.set(key, { until: Date.now() + ttlMs, owner });
  }

  /** Whether the key is done, or held by another owner. */
  function isOthers(key: string, owner: string | undefined): boolean {
    const held = find(running, key);
    return find(done, key) !== undefined || (held !== undefined && held.owner !== owner);
  }

  return {
    claim(key, ttlMs, owner) {
      if (find(done, key) !== undefined) return false;
      if (find(running, key) !== undefined) return 'running';
      put(running, key, ttlMs, owner);
      return true;
    },
    renew(key, ttlMs, owner) {
      if (isOthers(key, owner)) return false;
      put(running, key, ttlMs, owner);
      return true;
    },
    done(key, ttlMs, owner) {
      if (!isOthers(key, owner)) put(done, key, ttlMs);
    },
    release(key, owner) {
      if (!isOthers(key, owner)) running.delete(key);
    },
  };
}

/** What is kept of a key, once those whose time is over are forgotten. */
function find(keys: Map<string, Entry>, key: string): Entry | undefined {
  const now = Date.now();
  for (const [oldest, { until }] of keys) {
    if (until > now) break;
    keys.delete(oldest);
  }
  const entry = keys.get(key);
  return entry !== undefined && entry.until > now ? entry : undefined;
}
