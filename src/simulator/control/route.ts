import type { JsonObject } from '../../core/is-object.ts';
import type { Simulator } from '../handles/simulator.ts';
import type { ControlSchema } from './schema.ts';

/** A request of the control API that has passed the checks of its route. */
export interface ControlCall {
  sim: Simulator;
  /** A parameter of the path. */
  param: (name: string) => string;
  query: Readonly<Record<string, string>>;
  /** The body, as its schema describes it; an empty object without one. */
  body: JsonObject;
}

/** An operation of the control API: it routes, checks and documents. */
export interface ControlRoute {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters as `{name}`. */
  path: string;
  /** Unique. */
  id: string;
  tag: 'simulator' | 'clock' | 'assets' | 'faults' | 'actions' | 'webhooks' | 'link' | 'world' | 'health';
  summary: string;
  /** Text parameters, all optional. */
  query?: Readonly<Record<string, ControlSchema>>;
  body?: { schema: ControlSchema; required: boolean };
  /** Its response: a status with the schema of its body, or 204. */
  response: { status: 200 | 201; schema: ControlSchema } | { status: 204 };
  /** Other problems than 400, 401, 403 and 415 that it may return. */
  problems?: readonly (404 | 409 | 410)[];
  run: (call: ControlCall) => unknown;
}

/** The body as the operation takes it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the operation says what it takes
export const controlBody = <T>({ body }: Pick<ControlCall, 'body'>): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of its route describes the same
  body as T;

/** A response without a body. */
export const nothing = { status: 204 } as const;
export const success = (schema: ControlSchema) => ({ status: 200, schema }) as const;
export const created = (schema: ControlSchema) => ({ status: 201, schema }) as const;
export const needed = (schema: ControlSchema) => ({ schema, required: true }) as const;
export const optional = (schema: ControlSchema) => ({ schema, required: false }) as const;
