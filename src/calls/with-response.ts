import { EnodeInputError } from '../errors/input-error.ts';
import { responseVersionOf } from '../transport/response-version.ts';
import type { WebResponse } from '../core/web-types.ts';

/** The data of a call and the response it came in. */
export interface CallResult<T> {
  readonly data: T;
  readonly response: Response;
}

/** The data of a call, the response it came in, and the API version that the server named. */
export interface WithResponse<T> {
  readonly data: T;
  /** The response. Its body has been read and can be read again. */
  readonly response: WebResponse;
  /** The API version in which the server responded; `undefined` when it did not say. */
  readonly version: string | undefined;
}

/** Gives what it is made of, so that a class derived of it adds its private fields to that. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a function cannot be extended without a cast
class Given {
  constructor(promise: object) {
    return promise;
  }
}

/** How to get the response of a promise that a method gave; in the promise itself, for a WeakMap costs far more. */
class Noted extends Given {
  readonly #responded: () => Promise<CallResult<unknown>>;

  constructor(promise: object, responded: () => Promise<CallResult<unknown>>) {
    super(promise);
    this.#responded = responded;
  }

  static read(promise: unknown): (() => Promise<CallResult<unknown>>) | undefined {
    const noted = typeof promise === 'object' && promise !== null && #responded in promise;
    return noted ? promise.#responded : undefined;
  }
}

/** The promise of a call's data, whose response `withResponse` finds. */
export function callOf<T>(responded: Promise<CallResult<T>>): Promise<T> {
  const data = responded.then(({ data: value }) => value);
  noteResponse(data, () => responded);
  return data;
}

/** The same for a promise that sends its request only when it is awaited. */
export const noteResponse = (promise: object, responded: () => Promise<CallResult<unknown>>): void =>
  void new Noted(promise, responded);

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
  const responded = Noted.read(promise);
  if (responded === undefined) {
    // It may fail, too, and nothing else handles that.
    Promise.resolve(promise).then(undefined, () => undefined);
    throw new EnodeInputError(
      'withResponse takes the promise that a method of the client gave, unawaited: withResponse(enode.vehicles.get(id)). A promise that went through an async function or then is another one',
    );
  }
  // The promise itself, so that its failure is handled, and names the caller's line in its stack.
  const data = await promise;
  const { response } = await responded();
  return { data, response, version: responseVersionOf(response.headers) };
}
