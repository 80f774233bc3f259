/** What a bundler tells of its modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What decides on the chunks, by the paths of modules. */
export interface Roots {
  /** Modules that make clients: what all of them load at once is one chunk. */
  readonly clients: readonly string[];
  /** Other entries. What they load, too, is in chunks of its own: bundlers cannot take half a chunk. */
  readonly others: readonly string[];
  /** What each first call loads, together. */
  readonly firstCall: readonly string[];
}

/** Names the chunk of a module that several entries share; `null` leaves it to the bundler. */
export function chunkNames({ clients, others, firstCall }: Roots) {
  let known: Record<'client' | 'others' | 'call', ReadonlySet<string>> | undefined;
  return (id: string, modules: Modules): string | null => {
    known ??= {
      client: common(clients.map((root) => loadedWith([root], modules))),
      others: loadedWith(others, modules),
      call: loadedWith(firstCall, modules),
    };
    if (known.others.has(id)) return null;
    if (known.client.has(id)) return 'client';
    return known.call.has(id) ? 'call' : null;
  };
}

/** All that is loaded at once with these modules, themselves among it. */
function loadedWith(roots: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set(roots);
  // A set gives what is added while it is walked, too.
  for (const id of found) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}

function common([first, ...rest]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...(first ?? [])].filter((id) => rest.every((set) => set.has(id))));
}
