import type { RawResult } from '../client/raw-result.ts';
import { lazy } from '../core/lazy.ts';
import { unwrap } from '../client/unwrap.ts';
import type { ParameterNames } from '../versions/parameter-names.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { planOf, type Plan, type Target } from './plan.ts';
import { requestOf, type RawInit } from './request.ts';
import type { Answered } from './with-response.ts';

const loadFreshness = lazy(() => import('./freshness.ts'));
const loadExtra = lazy(() => import('./extra.ts'));

/** How the calls of a client reach the network. */
export interface Sender {
  /** Longest `Retry-After` that waits of this client obey, in milliseconds. */
  readonly maxRetryAfterMs: number;
  /** A raw call, types apart. */
  raw(method: string, path: string, init: RawInit): Promise<RawResult>;
  /** Names of what each operation takes: generated parameters.ts. */
  loadParameters(): Promise<ParameterNames>;
}

/** One method of one client, ready to be called with any arguments, for any user. */
export interface Endpoint {
  readonly target: Target;
  /**
   * Checks the arguments and sends them. Whatever is wrong with them is a rejection, like any other failure.
   *
   * @param change What to send instead of what was given, once that was checked.
   */
  send(
    args: readonly unknown[],
    user: string | undefined,
    change?: (given: Arguments, plan: Plan) => Arguments,
  ): Promise<RawResult>;
}

export function createEndpoint(sender: Sender, target: Target): Endpoint {
  let known: Plan | undefined;
  return {
    target,
    send: async (args, user, change) => {
      const plan = (known ??= planOf(target, (await sender.loadParameters())[target.row.operation]));
      const checked = argumentsOf(plan, args);
      const given = change === undefined ? checked : change(checked, plan);
      const init = requestOf(plan, given, user);
      const extra = given.options['extra'];
      if (extra !== undefined) (await loadExtra()).addExtra(init, extra, plan.name);
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
