import type { Client, FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { CallOptions } from '../transport/call-options.ts';

/**
 * The openapi-fetch client of one version, its methods typed a little tighter: the options of a call (deadline,
 * retry …) are typed too, and an option that nobody reads does not compile, where openapi-fetch takes anything.
 */
export interface RawClient<Paths extends object> extends Pick<Client<Paths>, 'use' | 'eject'> {
  /** Calls a GET operation. */
  readonly GET: RawMethod<Paths, 'get'>;
  /** Calls a PUT operation. */
  readonly PUT: RawMethod<Paths, 'put'>;
  /** Calls a POST operation. */
  readonly POST: RawMethod<Paths, 'post'>;
  /** Calls a PATCH operation. */
  readonly PATCH: RawMethod<Paths, 'patch'>;
  /** Calls a DELETE operation. */
  readonly DELETE: RawMethod<Paths, 'delete'>;
}

type RawMethod<Paths extends object, Method extends string> = <
  Path extends PathsWith<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  path: Path,
  ...init: InitParam<Init>
) => Promise<FetchResponse<OperationOf<Paths[Path], Method>, Init, `${string}/${string}`>>;

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths];

type OperationOf<Item, Method extends string> =
  Item extends Record<Method, infer Operation extends Record<string | number, unknown>> ? Operation : never;

/** As openapi-fetch has it: the options of a call may be left out where none is required. */
type InitParam<Init> = {} extends Init
  ? [init?: Init & CallOptions]
  : undefined extends Init
    ? [init?: Init & CallOptions]
    : [init: Init & CallOptions];
