import { lazy } from '../core/lazy.ts';

const loadProblem = lazy(() => import('./problem-of.ts'));

/** What the methods of `enode.raw` resolve to. */
export interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The result of a call, with its status where that is known without making a Response. */
export interface SentResult extends RawResult {
  readonly status?: number;
}

/** The data in the result of a raw call, were it a success. Failing ones have no `data` at all, so they drop out. */
export type DataOf<Result> = Result extends { readonly data: infer Data } ? Data : never;

/**
 * The data in the result of a raw call, or its problem thrown as an EnodeProblemError.
 *
 * @example
 * const vehicle = await unwrap(enode.raw.GET('/vehicles/{vehicleId}', { params: { path: { vehicleId } } }));
 */
export async function unwrap<Result extends RawResult>(
  result: Result | Promise<Result>,
): Promise<DataOf<Result>> {
  const { data, error, response } = await result;
  // Many failing responses have no body, so `error` may be undefined: the status decides.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a success, openapi-fetch has data
  if (response.ok) return data as DataOf<Result>;
  const { problemOf } = await loadProblem();
  throw problemOf(response, error);
}
