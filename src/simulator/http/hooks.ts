import type { ServerResponse } from 'node:http';

import type { Incoming } from '../exchange/exchange.ts';

/**
 * What a request hook may do instead of the simulator: a response (an object as body is sent as JSON), a cut
 * connection, or anything at all with Node's response.
 */
export type HookResponse =
  | { status: number; headers?: Readonly<Record<string, string>>; body?: string | object }
  | 'destroy'
  | ((response: ServerResponse) => void);

/** Sees a request before the simulator does. Undefined lets it pass; a promise delays it. */
export type RequestHook = (request: Incoming) => HookResponse | undefined | Promise<HookResponse | undefined>;

export interface Hooks {
  add(hook: RequestHook): () => void;
  /** The response of the first hook that has one, oldest hook first. */
  ask(request: Incoming): Promise<HookResponse | undefined>;
}

export function createHooks(): Hooks {
  const hooks = new Set<RequestHook>();
  return {
    add: (hook) => {
      hooks.add(hook);
      return () => hooks.delete(hook);
    },
    ask: async (request) => {
      for (const hook of hooks) {
        const response = await hook(request);
        if (response !== undefined) return response;
      }
      return undefined;
    },
  };
}
