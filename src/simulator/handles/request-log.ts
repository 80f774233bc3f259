import type { RequestFault } from '../faults/fault.ts';

/** A request that the simulator responded to. Nothing secret is kept: no tokens, no bodies, no headers. */
export interface LoggedRequest {
  /** The id that the response carries as `x-request-id`. */
  id: string;
  /** Simulated time of arrival, ISO 8601. */
  at: string;
  /** What was asked: the API, the token endpoint, or a Link session. */
  target: 'api' | 'oauth' | 'link';
  method: string;
  /** Without the query; the token of a Link session is left out. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** Version the response is written in; undefined outside the API. */
  version: string | undefined;
  /** `Enode-User-Id`, if sent. */
  userId: string | undefined;
  /** 0 if the connection was cut or left open instead. */
  status: number;
  /** The fault that hit it, if one of `sim.faults` did. */
  fault: RequestFault['type'] | undefined;
}
