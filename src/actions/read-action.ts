import { timeOf } from '../core/bounded.ts';
import type { CallContext } from '../errors/enode-error.ts';
import { isProblem } from '../errors/guards.ts';
import { type EnodeProblemError, EnodeUnreadableError } from '../errors/errors.ts';
import { unwrap } from '../transport/unwrap.ts';
import { responseContext, responseInfo } from '../transport/response-note.ts';
import type { Refusal } from './outcome.ts';
import type { ResponseOrRefusal, RawAction } from './types.ts';
import { isObject } from '../core/is-object.ts';

/** What the API returned for a command. */
export type Started<A> = { readonly action: A } | { readonly refusal: Refusal };

/**
 * The texts by which the API says that the device is already in the requested state. There is no problem type for it,
 * and a 400 can have many other reasons.
 */
const alreadySo =
  /\balready (?:charging|started|stopped|at the current setting|in (?:the |this |that )?(?:\w+ )?(?:state|mode))\b/i;

/**
 * Reads what the API returned for a command. Two refusals are outcomes and not errors: the device is already in
 * the requested state, or a schedule or smart charging controls it (422).
 */
export async function readStart<A extends RawAction>(
  received: ResponseOrRefusal | Promise<ResponseOrRefusal>,
): Promise<Started<A>> {
  try {
    return { action: await readAction<A>(received) };
  } catch (error) {
    if (isProblem(error) && (error.status === 422 || saysAlready(error))) {
      return { refusal: refusalOf(error) };
    }
    throw error;
  }
}

/**
 * The action in a raw response; for the `poll` of a port.
 *
 * @throws EnodeProblemError for a failing status, EnodeUnreadableError for a success that holds no action.
 */
export async function readAction<A extends RawAction>(
  received: ResponseOrRefusal | Promise<ResponseOrRefusal>,
): Promise<A> {
  const given = await received;
  const action: unknown = await unwrap(given);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller says which type its version has
  if (isAction(action)) return action as A;
  const { response } = given;
  const context: CallContext = responseContext(response);
  const length = responseInfo(response)?.bodyLength ?? 0;
  throw new EnodeUnreadableError('no action', response.headers.get('content-type'), length, context);
}

/** The same for the `cancel` of a port: a 409 says that the action had ended before, and mostly holds it. */
export async function readCancelled<A extends RawAction>(
  received: ResponseOrRefusal | Promise<ResponseOrRefusal>,
): Promise<A> {
  const given = await received;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller says which type its version has
  if (given.response.status === 409 && isAction(given.error)) return given.error as A;
  return readAction<A>(given);
}

/** Whether something is an action: it has an id and a state. What else an action has may be missing. */
export function isAction(value: unknown): value is RawAction {
  if (!isObject(value)) return false;
  const { id, state } = value;
  return isText(id) && isText(state);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function saysAlready({ status, title, detail }: EnodeProblemError): boolean {
  return status === 400 && (alreadySo.test(detail) || alreadySo.test(title));
}

function refusalOf({ status, kind, title, detail, requestId }: EnodeProblemError): Refusal {
  return { status, kind, title, detail, ...(requestId !== undefined && { requestId }) };
}

/** An event as webhooks bring it, the `vendorAction` in it, or an event that `parseDelivery` could not type. */
export type SettlingEvent =
  | RawAction
  | { readonly event: string; readonly vendorAction?: RawAction }
  | { readonly known: boolean; readonly event?: unknown; readonly raw?: unknown };

/**
 * The action in an event; `undefined` for all other events. An action needs its id and its state.
 * Without a usable `updatedAt` it gets the time at which it was completed, the event was created, or it began.
 */
export function actionIn(given: unknown): RawAction | undefined {
  const event =
    isObject(given) && typeof given['known'] === 'boolean' ? (given['event'] ?? given['raw']) : given;
  if (!isObject(event)) return undefined;
  const action = typeof event['event'] === 'string' ? event['vendorAction'] : event;
  if (!isAction(action)) return undefined;
  if (isTime(action.updatedAt)) return action;
  const times = [action.completedAt, event['createdAt'], action.createdAt];
  return { ...action, updatedAt: times.find(isTime) ?? '' };
}

const isTime = (value: unknown): value is string => typeof value === 'string' && timeOf(value) !== undefined;
