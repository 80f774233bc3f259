import type { Duration } from '../base/duration.ts';
import type { ChangeFault } from './change-fault.ts';

/** What goes wrong with one request. */
export type RequestFault =
  | LatencyFault
  | ResetFault
  | StallFault
  | { type: 'truncate' }
  | HtmlFault
  | ProblemFault
  | { type: 'revoke' }
  | BrownoutFault
  | VersionFault
  | ChangeFault;

/** The response comes late, by the simulator's clock: a manual one must be turned. */
export interface LatencyFault {
  type: 'latency';
  delay: Duration;
}

/** The connection breaks. */
export interface ResetFault {
  type: 'reset';
  /**
   * `before`: nothing was done. `after`: it was done, and the response is lost. `body`: it was done, and the connection
   * breaks in the middle of the response.
   * @default 'before'
   */
  when?: 'before' | 'after' | 'body';
}

/** The connection stays open and nothing more comes, until the client gives up or the simulator closes. */
export interface StallFault {
  type: 'stall';
  /** `headers`: nothing was done and nothing comes. `body`: it was done, and half of the response comes. @default 'headers' */
  at?: 'headers' | 'body';
}

/** A page instead of the response, as from a proxy; nothing was done. */
export interface HtmlFault {
  type: 'html';
  /** @default 200 */
  status?: number;
}

/** A problem, written as the version or the token endpoint writes one; nothing was done. */
export interface ProblemFault {
  type: 'problem';
  /** For example 401, 403, 408, 424, 429, 500, 503. */
  status: number;
  /** Adds `Retry-After`: seconds for a length of time (clients count them in real time), else a date. */
  retryAfter?: Duration | Date;
  /** @default a sentence that fits the status */
  detail?: string;
}

/**
 * A random rejection of a version that is being switched off; nothing was done. How the API writes one is not known.
 * Here it is a problem that names version and brownout.
 */
export interface BrownoutFault {
  type: 'brownout';
  /** @default 503 */
  status?: number;
}

/** The response is that of another version, as if `Enode-Version` had got lost or been changed on the way. */
export interface VersionFault {
  type: 'version';
  responseVersion: string;
}
