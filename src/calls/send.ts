import type { RawResult } from '../client/raw-result.ts';
import { lazy } from '../core/lazy.ts';
import { unwrap } from '../client/unwrap.ts';
import type { Answered } from './call.ts';
import { planOf, type Plan, type Target } from './plan.ts';
import { optionsAmong, requestOf, type Options, type RawInit } from './request.ts';

const loadFreshness = lazy(() => import('./freshness.ts'));
const loadExtra = lazy(() => import('./extra.ts'));

/** How the calls of a client reach the network. */
export interface Sender {
  /** Longest `Retry-After` that waits of this client obey, in milliseconds. */
  readonly maxRetryAfterMs: number;
  /** A raw call, types apart. */
  raw(method: string, path: string, init: RawInit): Promise<RawResult>;
  /** Names of the options of each operation: generated calls.ts. */
  loadNames(): Promise<Readonly<Record<string, string>>>;
}

/** One method of one client, ready to be called with any arguments, for any user. */
export interface Endpoint {
  readonly target: Target;
  /**
   * Checks the arguments and sends them. Whatever is wrong with them is a rejection, like any other failure.
   *
   * @param change The options to send instead of those given, once these were checked.
   */
  send(
    args: readonly unknown[],
    user: string | undefined,
    change?: (options: Options, plan: Plan) => Options,
  ): Promise<RawResult>;
}

export function createEndpoint(sender: Sender, target: Target): Endpoint {
  let known: Plan | undefined;
  return {
    target,
    send: async (args, user, change) => {
      const plan = (known ??= planOf(target, (await sender.loadNames())[target.row.operation]));
      const given = optionsAmong(plan, args);
      const options = change === undefined ? given : change(given, plan);
      const init = requestOf(plan, args, options, user);
      if (options['extra'] !== undefined) (await loadExtra()).addExtra(init, options['extra'], plan.name);
      // Awaited, for stacks: a promise that is returned is linked to this one only later.
      return await sender.raw(plan.method, plan.path, init);
    },
  };
}

/** The data of an answer, or its problem thrown. */
export async function answered(result: RawResult): Promise<Answered<unknown>> {
  const { response } = result;
  const data: unknown = await unwrap(result);
  if (response.status === 202 || response.status === 206)
    (await loadFreshness()).noteFreshness(data, response);
  return { data, response };
}
