import type { AssetKind, AssetOfKind } from '../assets/index.ts';
import type { Contract } from '../versions/contract.ts';
import type { DeliveryService } from '../delivery/delivery-service.ts';
import { problem } from '../versions/problems.ts';
import type { Services } from '../services/services.ts';

/** The parts of the simulated backend that handlers work on. */
export interface Backend extends Services {
  testWebhook: DeliveryService['test'];
  /** The page on which a Link session can be completed. */
  linkUrl: (token: string) => string;
}

/** A request that was routed, authorised and checked against its document. */
export interface Call extends Backend {
  contract: Contract;
  /** The version that was asked for. */
  version: string;
  /** The version that the client is pinned to. */
  defaultVersion: string;
  /** Values of the path parameters, decoded, in the order of the path. */
  path: readonly string[];
  /** Query parameters with the types of their schemas. */
  query: Readonly<Record<string, unknown>>;
  /** Fields of the JSON body; empty if there is none. */
  body: Readonly<Record<string, unknown>>;
  /** Entries of the JSON body, if that is a list. */
  list: readonly unknown[];
  /** The user named by `Enode-User-Id`, in versions that have it. */
  userId: string | undefined;
}

export interface HandlerResponse {
  status: number;
  /** JSON; left out for responses without a body. */
  body?: unknown;
}

/** Does what an operation does. Failures are thrown as `SimulatedProblem`. */
export type Handler = (call: Call) => HandlerResponse | Promise<HandlerResponse>;

/** Handlers by operation, for example `'GET /vehicles/{vehicleId}'`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The fields of the body as the operation takes them. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the operation says what it takes
export const typedBody = <T>({ body }: Pick<Call, 'body'>): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document has made sure of them
  body as T;

/** The entries of a body that is a list. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the operation says what it takes
export const typedList = <T>({ list }: Pick<Call, 'list'>): readonly T[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document has made sure of them
  list as readonly T[];

export const ok = (body: unknown): HandlerResponse => ({ status: 200, body });
export const noContent: HandlerResponse = { status: 204 };

/** The n-th path parameter; routing made sure that it is there. */
export const pathValue = (call: Call, index: number): string => call.path[index] ?? '';

/** The user that the header `Enode-User-Id` names; 400 problem without it. */
export function namedUser(call: Call): string {
  if (call.userId !== undefined) return call.userId;
  throw problem.badRequest('The header Enode-User-Id is required: it says whose resources are meant');
}

/** The asset that the path names. */
export function assetIn<K extends AssetKind>(call: Call, kind: K): AssetOfKind<K> {
  return call.world.assetOf(kind, pathValue(call, 0), call.userId);
}
