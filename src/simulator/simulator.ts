import type { Client } from './auth/clients.ts';
import type { ChargerHandle, UserHandle, VehicleHandle } from './handles.ts';
import type { SimulatorClock } from './clock.ts';
import type { Violation } from './http/answer-check.ts';
import type { RequestHook } from './http/hooks.ts';
import type { LoggedRequest } from './http/request-log.ts';
import type { ActionScript } from './world/actions.ts';
import type { LinkCompletion, LinkResult } from './world/link-desk.ts';

/** A running simulator. */
export interface Simulator extends AsyncDisposable {
  /** Base URL of the API, for example `http://127.0.0.1:41234`. */
  readonly apiUrl: string;
  /** URL of the token endpoint, path included: `<apiUrl>/oauth2/token`. */
  readonly oauthUrl: string;
  /** Id of the first client. */
  readonly clientId: string;
  /** Secret of the first client. */
  readonly clientSecret: string;
  /** All clients. They share one world. */
  readonly clients: readonly Client[];
  /** Versions served, oldest first. */
  readonly versions: readonly string[];
  readonly clock: SimulatorClock;
  /** The user with this id, created if there is none. */
  user(id: string): UserHandle;
  /** `count` users `fleet-1`, `fleet-2` …, each with a vehicle and every second one with a charger. */
  fleet(count: number): { vehicles: VehicleHandle[]; chargers: ChargerHandle[] };
  readonly actions: {
    /**
     * The next action that a command creates goes this way, also one that a schedule or smart charging sends;
     * several scripts queue up.
     * `next({ outcome: 'FAILED', reason: 'NO_RESPONSE', after: '5m' })`.
     */
    next(script: ActionScript): void;
  };
  readonly link: {
    /**
     * Does what the user would do on the page behind `linkUrl`: connects a vendor account with its devices.
     * From other processes: `POST <linkUrl>/complete` with the same fields as JSON. Throws a
     * `SimulatedProblem`: 404 unknown session, 409 used already, 410 too old, 400 anything that does not fit.
     */
    complete(linkUrlOrToken: string, completion?: LinkCompletion): LinkResult;
  };
  readonly tokens: {
    /** How many tokens were issued so far. */
    readonly issued: number;
    /** From now on all tokens issued so far are answered 401. */
    revokeAll(): void;
  };
  /** The newest requests (see `requestLimit`), oldest first. No secrets. */
  readonly requests: readonly LoggedRequest[];
  /** Answers that were not as documented: faults of the simulator or of a document. Empty in a good run. */
  readonly violations: readonly Violation[];
  /**
   * Lets `hook` see every request first; it may answer in the simulator's place, delay, or cut the connection.
   * The returned function takes the hook away.
   */
  onRequest(hook: RequestHook): () => void;
  /** Ends all connections and timers. Safe to call twice. */
  close(): Promise<void>;
}
