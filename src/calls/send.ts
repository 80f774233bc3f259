import { type SentResult, unwrap } from '../transport/unwrap.ts';
import { lazy } from '../core/lazy.ts';
import { rejectAtCaller } from '../errors/at-caller.ts';
import type { Log } from '../core/log.ts';
import type { Lifetime } from '../transport/lifetime.ts';
import type { ParameterNames } from '../spec/parameter-names.ts';
import type { Arguments } from './arguments.ts';
import type { Plan } from './plan.ts';
import type * as Prepare from './prepare.ts';
import type { RawInit } from './request.ts';
import type { MethodTarget } from './target.ts';
import type { CallResult } from './with-response.ts';

const loadFreshness = lazy(() => import('./freshness.ts'));

let prepare: typeof Prepare | undefined;

/** How the calls of a client reach the network. */
export interface Sender {
  /** Longest `Retry-After` that waits of this client obey, in milliseconds. */
  readonly maxRetryAfterMs: number;
  /** Polls of running commands that may be under way at once. */
  readonly maxPolls: number;
  /** All that is under way in the client: waits of commands end with it. */
  readonly lifetime: Lifetime;
  readonly log: Log | undefined;
  /** What ends waits for commands that are sent by it. */
  readonly signals: readonly AbortSignal[];
  /** A raw call, types apart. */
  raw(method: string, path: string, init: RawInit): Promise<SentResult>;
  /** Names of what each operation takes: generated parameters.ts. */
  loadParameters(): Promise<ParameterNames>;
}

/** Makes other arguments of those that were given and checked. */
type Change = (given: Arguments, plan: Plan) => Arguments;

/** One method of one client, ready to be called with any arguments, for any user. */
export interface Endpoint {
  readonly target: MethodTarget;
  /**
   * Checks the arguments and sends them. Whatever is wrong with them is a rejection, like any other failure.
   *
   * @param change What to send instead of what was given, once that was checked.
   */
  send(args: readonly unknown[], user: string | undefined, change?: Change): Promise<SentResult>;
}

export function createEndpoint(sender: Sender, target: MethodTarget): Endpoint {
  /** No asynchronous function, once all is loaded: nearly all calls end here, and each would be two promises more. */
  function send(
    { argumentsOf, requestOf, addExtra }: typeof Prepare,
    plan: Plan,
    args: readonly unknown[],
    user: string | undefined,
    change: Change | undefined,
  ): Promise<SentResult> {
    let init: RawInit;
    try {
      const checked = argumentsOf(plan, args);
      const given = change === undefined ? checked : change(checked, plan);
      init = requestOf(plan, given, user);
      const extra = given.options['extra'];
      if (extra !== undefined) addExtra(init, extra, plan.name);
    } catch (error) {
      return rejectAtCaller(error);
    }
    return sender.raw(plan.method, plan.path, init);
  }
  async function loadAndSend(
    args: readonly unknown[],
    user: string | undefined,
    change: Change | undefined,
  ): Promise<SentResult> {
    prepare ??= await import('./prepare.ts');
    const { knownPlan, planOf } = prepare;
    const plan = knownPlan(target) ?? planOf(target, (await sender.loadParameters())[target.row.operation]);
    // Awaited, for stacks: a promise that is returned is linked to this one only later.
    return await send(prepare, plan, args, user, change);
  }
  return {
    target,
    send: (args, user, change) => {
      const plan = prepare?.knownPlan(target);
      return prepare === undefined || plan === undefined
        ? loadAndSend(args, user, change)
        : send(prepare, plan, args, user, change);
    },
  };
}

/** The response of a method, or its problem as a rejection. A plain success costs neither a promise nor a Response. */
export function responded(result: SentResult): CallResult<unknown> | Promise<CallResult<unknown>> {
  return isPlain(result) ? result : unwrapped(result);
}

/** The same, of which only the data is wanted. */
export function dataOf(result: SentResult): unknown {
  return isPlain(result) ? result.data : unwrapped(result).then(({ data }) => data);
}

/** Whether it is a success of which only the data matters. */
function isPlain(result: SentResult): result is SentResult & CallResult<unknown> {
  const { status } = result;
  return status !== undefined && status !== 202 && status !== 206;
}

async function unwrapped(result: SentResult): Promise<CallResult<unknown>> {
  const { response } = result;
  const data: unknown = await unwrap(result);
  if (response.status === 202 || response.status === 206)
    (await loadFreshness()).noteFreshness(data, response);
  return { data, response };
}
