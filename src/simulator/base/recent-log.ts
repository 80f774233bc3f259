import { createListeners } from './listeners.ts';

/** The newest entries, to be read or to be called with. */
export interface RecentLog<T> {
  add(entry: T): void;
  /** Oldest first. */
  readonly entries: readonly T[];
  clear(): void;
  /** Calls `listener` with each entry from now on. The returned function ends that. */
  onAdd(listener: (entry: T) => void): () => void;
}

/** Keeps the newest `limit` entries. */
export function createRecentLog<T>(limit: number): RecentLog<T> {
  const entries: T[] = [];
  const added = createListeners<[T]>();
  return {
    entries,
    clear: () => {
      entries.length = 0;
    },
    add: (entry) => {
      entries.push(entry);
      if (entries.length > limit) entries.splice(0, entries.length - limit);
      added.emit(entry);
    },
    onAdd: added.on,
  };
}
