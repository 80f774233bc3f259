/** Those who want to be told of something. */
export interface Listeners<Told extends unknown[]> {
  /** Calls `listener` each time from now on. The returned function ends that. */
  on(listener: (...told: Told) => void): () => void;
  emit(...told: Told): void;
}

export function createListeners<Told extends unknown[]>(): Listeners<Told> {
  const listeners = new Set<(...told: Told) => void>();
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (...told) => {
      for (const listener of listeners) listener(...told);
    },
  };
}
