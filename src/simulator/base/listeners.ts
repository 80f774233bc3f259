/** Functions that are called when something happens. */
export interface Listeners<Args extends unknown[]> {
  /** Calls `listener` each time from now on. The returned function ends that. */
  on(listener: (...args: Args) => void): () => void;
  emit(...args: Args): void;
}

export function createListeners<Args extends unknown[]>(): Listeners<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (...args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}
