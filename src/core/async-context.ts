/** Runs a function in a context that was captured, and gives back what it returns. */
export type InContext = <T>(run: () => T) => T;

/** What the platforms offer; all of it may be missing. */
interface Platform {
  readonly process?: {
    getBuiltinModule?(name: string): { readonly AsyncLocalStorage?: { snapshot?(): InContext } } | undefined;
  };
  readonly AsyncContext?: { readonly Snapshot: new () => { run<T>(run: () => T): T } };
}

let capture: (() => InContext) | undefined;

/**
 * Captures the asynchronous context of the caller: what AsyncLocalStorage holds, by which tracing knows to which job
 * something belongs. For work that is begun or ended from elsewhere, e.g. by a timer that many waits share. Where
 * the platform has no such contexts, functions are simply run.
 */
export function captureContext(): InContext {
  const platform: object = globalThis;
  capture ??= captureOf(platform);
  return capture();
}

/** How a platform captures contexts. */
export function captureOf({ process, AsyncContext }: Platform): () => InContext {
  // Not imported: not every platform has it, and bundles for browsers would break.
  const storage = process?.getBuiltinModule?.('node:async_hooks')?.AsyncLocalStorage;
  // oxlint-disable-next-line typescript/no-non-null-assertion -- it was there a moment ago, and stays
  if (typeof storage?.snapshot === 'function') return () => storage.snapshot!();
  if (typeof AsyncContext?.Snapshot === 'function') {
    return () => {
      const snapshot = new AsyncContext.Snapshot();
      return (run) => snapshot.run(run);
    };
  }
  return () => (run) => run();
}
