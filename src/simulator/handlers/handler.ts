import type { Contract } from '../contracts/contract.ts';
import type { ActionDesk } from '../world/action-desk.ts';
import type { LinkDesk } from '../world/link-desk.ts';
import type { World } from '../world/world.ts';

/** The parts of the simulated backend that handlers work on. */
export interface Backend {
  world: World;
  actions: ActionDesk;
  links: LinkDesk;
  /** The page on which a Link session can be completed. */
  linkUrl: (token: string) => string;
}

/** A request that was routed, authorised and checked against its document. */
export interface Call extends Backend {
  contract: Contract;
  /** Values of the path parameters, decoded, in the order of the path. */
  path: readonly string[];
  /** Query parameters with the types of their schemas. */
  query: Readonly<Record<string, unknown>>;
  /** Fields of the JSON body; empty if there is none. */
  body: Readonly<Record<string, unknown>>;
  /** The user named by `Enode-User-Id`, in versions that have it. */
  userId: string | undefined;
}

export interface Answer {
  status: number;
  /** JSON; left out for answers without a body. */
  body?: unknown;
}

/** Does what an operation does. Failures are thrown as `SimulatedProblem`. */
export type Handler = (call: Call) => Answer;

/** Handlers by operation, for example `'GET /vehicles/{vehicleId}'`. */
export type Handlers = Readonly<Record<string, Handler>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

/** The n-th path parameter; routing made sure that it is there. */
export const pathValue = (call: Call, index: number): string => call.path[index] ?? '';
