import type { Client, MaybeOptionalInit, ParseAsResponse } from 'openapi-fetch';
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
) => Promise<RawAnswerOf<OperationOf<Paths[Path], Method>, Init>>;

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths];

type OperationOf<Item, Method extends string> =
  Item extends Record<Method, infer Operation> ? Operation : never;

/**
 * What a raw call comes to. Not openapi-fetch's own type: that maps over every value of an answer and, doing so,
 * takes the `string & {}` of an open enum apart, after which it is no string any more. And its `error` is never
 * undefined, though several failing answers of this API have no body: `response.ok` tells, or `unwrap`.
 */
export type RawAnswerOf<Operation, Init = unknown> =
  | {
      data: ParseAsResponse<BodyOf<Operation, Success>, Init>;
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: BodyOf<Operation, Exclude<StatusOf<Operation>, Success>> | undefined;
      response: Response;
    };

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | '2XX';

type StatusOf<Operation> = Operation extends { responses: infer Responses } ? keyof Responses : never;

type BodyOf<Operation, Status> = Operation extends { responses: infer Responses }
  ? { [S in keyof Responses]: S extends Status ? ContentOf<Responses[S]> : never }[keyof Responses]
  : never;

type ContentOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : undefined;

/** As openapi-fetch has it: the options of a call may be left out where none is required. */
type InitParam<Init> = {} extends Init
  ? [init?: Init & CallOptions]
  : undefined extends Init
    ? [init?: Init & CallOptions]
    : [init: Init & CallOptions];
