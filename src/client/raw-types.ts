import type { WebByteStream, WebHeaders, WebRequest, WebResponse } from '../core/web-types.ts';
import type { RawCallOptions } from '../transport/call-options.ts';

/**
 * The openapi-fetch client of one version, typed here: the options of a call (timeout, retry …) are typed too, an
 * option that nothing reads does not compile, and the types need no DOM, which openapi-fetch's own do.
 */
export interface RawClient<Paths extends object> {
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
  /** Registers middleware of openapi-fetch for raw calls. */
  use(...middleware: RawMiddleware[]): void;
  /** Takes such middleware out again. */
  eject(...middleware: RawMiddleware[]): void;
}

/*
 * What depends on the path is looked up in tables of all paths, and the one condition is about names of paths: so the
 * clients of two copies of this package can be compared, and are assignable to each other. A condition about the
 * parameters of a path that is not known yet could not be.
 */
type RawMethod<Paths extends object, Method extends string> = <
  Path extends PathsWith<Paths, Method>,
  As extends ParseAs = 'json',
>(
  path: Path,
  ...init: [Path] extends [NeedyPaths<Paths, Method>]
    ? [init: RawInits<Paths, Method>[Path] & RawRequestOptions<As> & RawCallOptions]
    : [init?: RawInits<Paths, Method>[Path] & RawRequestOptions<As> & RawCallOptions]
) => Promise<RawCallResult<RawData<Paths, Method>[Path], RawProblems<Paths, Method>[Path], As>>;

/** What each path takes: its parameters and body. */
type RawInits<Paths extends object, Method extends string> = {
  [Path in PathsWith<Paths, Method>]: InitOf<OperationOf<Paths[Path], Method>>;
};

/** The body of a success of each path. */
type RawData<Paths extends object, Method extends string> = {
  [Path in PathsWith<Paths, Method>]: BodyOf<OperationOf<Paths[Path], Method>, Success>;
};

/** The body of a failing response of each path. */
type RawProblems<Paths extends object, Method extends string> = {
  [Path in PathsWith<Paths, Method>]: ProblemOf<OperationOf<Paths[Path], Method>>;
};

/** The paths that cannot be called without parameters or a body. */
type NeedyPaths<Paths extends object, Method extends string> = {
  [Path in PathsWith<Paths, Method>]: {} extends RawInits<Paths, Method>[Path] ? never : Path;
}[PathsWith<Paths, Method>];

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths];

type OperationOf<Item, Method extends string> =
  Item extends Record<Method, infer Operation> ? Operation : never;

/** How the body of a response is read. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** The parameters and body of an operation. */
type InitOf<Operation> = ParamsOf<Operation> & BodyParam<Operation>;

/** Options that openapi-fetch reads. */
export interface RawRequestOptions<As extends ParseAs = ParseAs> {
  /** Further headers; `null` takes away one that the client would send. */
  headers?: WebHeaders | Readonly<Record<string, HeaderValue>> | undefined;
  /** How the body of a success is read. @default 'json' */
  parseAs?: As | undefined;
  /** Writes the query. */
  querySerializer?: ((query: never) => string) | object | undefined;
  /** Writes the body. */
  bodySerializer?: ((body: never) => unknown) | undefined;
  /** Fills in the path. */
  pathSerializer?: ((path: string, params: Record<string, unknown>) => string) | undefined;
  middleware?: RawMiddleware[] | undefined;
  redirect?: 'error' | 'follow' | 'manual' | undefined;
}

type HeaderValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly (string | number | boolean | null | undefined)[];

/** Middleware of openapi-fetch; what it may give and gets is the web platform's. */
export interface RawMiddleware {
  onRequest?(context: {
    request: WebRequest;
    readonly schemaPath: string;
    readonly params: { query?: unknown; header?: unknown; path?: unknown; cookie?: unknown };
    readonly id: string;
  }): void | WebRequest | WebResponse | undefined | Promise<WebRequest | WebResponse | undefined | void>;
  onResponse?(context: {
    request: WebRequest;
    response: WebResponse;
    readonly schemaPath: string;
    readonly id: string;
  }): void | WebResponse | undefined | Promise<WebResponse | undefined | void>;
  onError?(context: {
    request: WebRequest;
    error: unknown;
    readonly schemaPath: string;
    readonly id: string;
  }): void | WebResponse | Error | Promise<void | WebResponse | Error>;
}

type ParamsOf<Operation> = Operation extends { parameters: infer Parameters }
  ? {} extends Parameters
    ? { params?: InPlaces<Parameters> | undefined }
    : { params: InPlaces<Parameters> }
  : { params?: undefined };

/** Parameters by place; what may be left out may be given as undefined. */
type InPlaces<Parameters> = { [Place in keyof Parameters]: InPlace<Parameters[Place]> };

type InPlace<Named> = {
  [Name in keyof Named]: Named[Name] | ({} extends Pick<Named, Name> ? undefined : never);
};

type BodyParam<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] | undefined }
    : { body?: undefined };

/**
 * The result of a raw call. Its `error` may be undefined, since several failing responses of this API have no body:
 * `response.ok` tells, or `unwrap`.
 */
export type RawCallResult<Data, Problem, As extends ParseAs = 'json'> =
  | {
      data: Parsed<Data, As>;
      error?: never;
      response: WebResponse;
    }
  | {
      data?: never;
      error: Problem | undefined;
      response: WebResponse;
    };

/** The result of a raw call of an operation. */
export type RawResultOf<Operation, As extends ParseAs = 'json'> = RawCallResult<
  BodyOf<Operation, Success>,
  ProblemOf<Operation>,
  As
>;

type Parsed<Data, As extends ParseAs> = As extends 'json'
  ? Data
  : As extends 'text'
    ? string
    : As extends 'arrayBuffer'
      ? ArrayBuffer
      : As extends 'stream'
        ? WebByteStream | null
        : WebBlob;

type WebBlob = Awaited<
  ReturnType<WebResponse extends { blob: infer Read extends () => unknown } ? Read : () => unknown>
>;

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | '2XX';

type StatusOf<Operation> = Operation extends { responses: infer Responses } ? keyof Responses : never;

type BodyOf<Operation, Status> = Operation extends { responses: infer Responses }
  ? { [S in keyof Responses]: S extends Status ? ContentOf<Responses[S]> : never }[keyof Responses]
  : never;

type ProblemOf<Operation> = BodyOf<Operation, Exclude<StatusOf<Operation>, Success>>;

type ContentOf<Body> = Body extends { content: infer Content } ? Content[keyof Content] : undefined;
