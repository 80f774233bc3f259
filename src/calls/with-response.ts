import { EnodeInputError } from '../errors/input-error.ts';
import { answeredVersionOf } from '../transport/answered-version.ts';
import type { WebResponse } from '../core/web-types.ts';

/** What a call came to, with the response it came in. */
export interface Answered<T> {
  readonly data: T;
  readonly response: Response;
}

/** What a call came to, with the response and what the server said of its version. */
export interface WithResponse<T> {
  readonly data: T;
  /** The response. Its body has been read and can be read again. */
  readonly response: WebResponse;
  /** The API version in which the server answered; `undefined` when it did not say. */
  readonly version: string | undefined;
}

/** How to get the response of each promise that a method gave. */
const responses = new WeakMap<object, () => Promise<Answered<unknown>>>();

/** The promise of a call's data, whose response `withResponse` finds. */
export function callOf<T>(answered: Promise<Answered<T>>): Promise<T> {
  const data = answered.then(({ data: value }) => value);
  responses.set(data, () => answered);
  return data;
}

/** The same for what asks only when somebody waits for it. */
export const noteResponse = (promise: object, answered: () => Promise<Answered<unknown>>): void =>
  void responses.set(promise, answered);

/**
 * The data of a call together with the response that it came in. Give it the promise that a method gave, unawaited and
 * not passed through an async function. Sends nothing again.
 *
 * @example
 * const { data, response, version } = await withResponse(enode.vehicles.get(vehicleId));
 *
 * @throws EnodeInputError when no method gave the promise; else what the call throws.
 */
export async function withResponse<T>(promise: PromiseLike<T>): Promise<WithResponse<T>> {
  const answered = responses.get(promise);
  if (answered === undefined) {
    // It may fail, too, and nothing else handles that.
    Promise.resolve(promise).then(undefined, () => undefined);
    throw new EnodeInputError(
      'withResponse takes the promise that a method of the client gave, unawaited: withResponse(enode.vehicles.get(id)). A promise that went through an async function or then is another one',
    );
  }
  // The promise itself, so that its failure is handled, and names the caller's line in its stack.
  const data = await promise;
  const { response } = await answered();
  return { data, response, version: answeredVersionOf(response.headers) };
}
