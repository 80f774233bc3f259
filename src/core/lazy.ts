/**
 * Loads a module when it is first needed, and keeps it. The promise of loading is never shared: on Workers it
 * would belong to the request that began it.
 */
export function lazy<Module>(load: () => Promise<Module>): () => Module | Promise<Module> {
  let loaded: Module | undefined;
  return () =>
    loaded ??
    load().then((module) => {
      loaded = module;
      return module;
    });
}
