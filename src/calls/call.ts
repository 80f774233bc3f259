import { answeredVersionOf } from '../transport/answered-version.ts';

/** What a call came to, with the answer it came in. */
export interface Answered<T> {
  readonly data: T;
  /** The answer. Its body has been read and can be read again. */
  readonly response: Response;
}

/** The same with what the server said of its version. */
export interface WithResponse<T> extends Answered<T> {
  /** The API version in which the server answered; `undefined` when it did not say. */
  readonly version: string | undefined;
}

/**
 * A call that was sent: the promise of its data. What is thrown is an EnodeError.
 *
 * @example
 * const vehicle = await enode.vehicles.get(vehicleId);
 * const { data, response, version } = await enode.vehicles.get(vehicleId).withResponse();
 */
export class Call<T> extends Promise<T> {
  readonly #answered: Promise<Answered<T>>;

  constructor(answered: Promise<Answered<T>>) {
    super((resolve) => resolve(answered.then(({ data }) => data)));
    this.#answered = answered;
  }

  /** What comes of `then` is no call any more. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The data together with the answer it came in. Sends nothing again. */
  withResponse(): Promise<WithResponse<T>> {
    // By way of this promise, so that its rejection counts as handled.
    return this.then(async () => withVersion(await this.#answered));
  }
}

export function withVersion<T>({ data, response }: Answered<T>): WithResponse<T> {
  return { data, response, version: answeredVersionOf(response.headers) };
}
