interface Platform {
  readonly navigator?: { readonly userAgent?: unknown };
  readonly process?: {
    readonly versions?: Readonly<Record<string, string | undefined>>;
    readonly env?: Readonly<Record<string, string | undefined>>;
    getBuiltinModule?(name: string): unknown;
  };
}

const platform = (): Platform => globalThis;

/** The name that a runtime gives itself, e.g. `Node.js/24`, `Bun/1.3`, `Cloudflare-Workers`. */
export function runtimeName(): string {
  const name = platform().navigator?.userAgent;
  return typeof name === 'string' ? name : '';
}

/**
 * Whether one timer may serve many calls. On Workers it belongs to the request in which it was set, and ends with
 * it; of what is not known the same is assumed.
 */
export function sharesTimers(): boolean {
  return /^(Node\.js|Bun|Deno)\//.test(runtimeName());
}

/** The major version of the undici that Node's own `fetch` is made of; `undefined` on everything that is not Node. */
export function builtInUndici(): string | undefined {
  return runtimeName().startsWith('Node.js/')
    ? platform().process?.versions?.['undici']?.split('.', 1)[0]
    : undefined;
}

/** Node, Bun, Deno and most edge platforms have `process.env`; where there is none, options must say it all. */
export function environmentVariable(name: string): string | undefined {
  const value = platform().process?.env?.[name];
  return value === '' ? undefined : value;
}

/** A module of Node's, where there is one. Not imported: bundles for other platforms would break. */
export function builtInModule<Module>(name: string): Partial<Module> | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each member is checked before it is used
  return platform().process?.getBuiltinModule?.(name) as Partial<Module> | undefined;
}
