import type { Client } from '../auth/clients.ts';
import type { Fleet } from './fleet-handle.ts';
import type { HandleOf } from './asset-handle.ts';
import type { Snapshot } from '../world/snapshot.ts';
import type { SimulatorClock } from '../base/clock.ts';
import type { Violation } from '../http/violation.ts';
import type { RequestHook } from '../http/hooks.ts';
import type { LoggedRequest } from './request-log.ts';
import type { UserHandle } from './user-handle.ts';
import type { AssetKind } from '../assets/index.ts';
import type { ActionScript } from '../world/actions.ts';
import type { SimulatorFaults } from '../faults/simulator-faults.ts';
import type { SimulatorHealth } from './simulator-health.ts';
import type { SimulatorWebhooks } from '../subscriptions/simulator-webhooks.ts';
import type { LinkAccountOptions } from '../link/accounts.ts';
import type { LinkCompletion, LinkResult } from '../link/session.ts';

/** A running simulator. */
export interface Simulator extends AsyncDisposable {
  /** Base URL of the API, for example `http://127.0.0.1:41234`; `publicUrl` if that is given. */
  readonly apiUrl: string;
  /** Where it listens, as seen from this machine: the same as `apiUrl` unless `publicUrl` is given. */
  readonly localUrl: string;
  /** URL of the token endpoint, path included: `<apiUrl>/oauth2/token`. */
  readonly oauthUrl: string;
  /** A page for people: assets, actions and deliveries as they change, and buttons that let things happen. */
  readonly fleetUrl: string;
  /** The control API, for programs in other languages; `<controlUrl>/openapi.json` describes it. */
  readonly controlUrl: string;
  /**
   * What pages and control API ask for: as `Authorization: Bearer <token>`, in a browser once as `?token=<token>`.
   * Undefined: nothing is asked for.
   */
  readonly controlToken: string | undefined;
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
  /**
   * Adds users `fleet-1`, `fleet-2` …, each with a vehicle and every second one with a charger; further calls count
   * on. Makers, models and figures are drawn from the seed, everything is plugged in and idle. A million costs no more
   * than one: what has not been changed is made anew whenever it is read. A fleet has no `discovered` events.
   */
  fleet(count: number): Fleet;
  /**
   * The handle of an asset, wherever it came from: linked, of a fleet, out of a snapshot. An `EnodeInputError` if there is
   * none: `sim.asset('vehicle', id).update({ pluggedIn: false })`.
   */
  asset<K extends AssetKind>(kind: K, id: string): HandleOf<K>;
  /** What and whose the asset with this id is; undefined if there is none. */
  findAsset(
    id: string,
  ): { readonly id: string; readonly kind: AssetKind; readonly userId: string } | undefined;
  /**
   * The world of this moment as JSON data: users, assets, schedules, actions on their way, tokens and all else, but
   * no hooks, no faults and no records of what was asked or sent. Put it back with `restore`, or start another
   * simulator from it with `createSimulator({ snapshot })`, in any process: both go on exactly as this one would
   * have. An `EnodeInputError` while delayed responses or deliveries are under way.
   */
  snapshot(): Snapshot;
  /**
   * Makes the world what it was, for example between tests. Handles of assets that were there then stay good.
   * An `EnodeInputError` for anything but a snapshot of this release and seed.
   */
  restore(snapshot: Snapshot): void;
  /**
   * Makes everything what it was at the start, for example between tests: the world, its time and its subscriptions;
   * faults and scripts are gone, logs are empty. What is being delivered ends first. An `EnodeInputError` while delayed responses
   * are under way.
   */
  reset(): Promise<void>;
  readonly actions: {
    /**
     * The next action that a command creates goes this way, also one that a schedule or smart charging sends;
     * several scripts queue up.
     * `next({ outcome: 'FAILED', reason: 'NO_RESPONSE', after: '5m' })`.
     */
    next(script: ActionScript): void;
  };
  /** Deliveries to receivers of webhooks. */
  readonly webhooks: SimulatorWebhooks;
  /** What goes wrong on purpose. */
  readonly faults: SimulatorFaults;
  /** What the API says of its own health and of that of the vendors. */
  readonly health: SimulatorHealth;
  readonly link: {
    /**
     * Does what the user would do on the page behind `linkUrl`: connects a vendor account with its devices.
     * From other processes: `POST <linkUrl>/complete` with the same fields as JSON. Throws a
     * `EnodeProblemError`: 404 unknown session, 409 used already, 410 too old, 400 anything that does not fit.
     */
    complete(linkUrlOrToken: string, completion?: LinkCompletion): LinkResult;
    /**
     * Lets users sign in with this account on the page behind `linkUrl`; its devices appear when they consent.
     * Any name at `sandbox.example` can sign in anyway, with the password `sandbox`. An `EnodeInputError` for an account
     * that cannot be.
     */
    account(account: LinkAccountOptions): void;
  };
  readonly tokens: {
    /** How many tokens were issued so far. */
    readonly issued: number;
    /** From now on requests with a token issued so far get a 401. */
    revokeAll(): void;
  };
  /** The newest requests (see `requestLimit`), oldest first. No secrets. */
  readonly requests: readonly LoggedRequest[];
  /**
   * Responses and events that were not as documented: faults of the simulator or of a document. Empty in a good run; each
   * is also emitted as a warning of the process (`ENODE_SIMULATOR_VIOLATION`).
   */
  readonly violations: readonly Violation[];
  /**
   * Lets `hook` see every request first; it may respond in the simulator's place, delay, or cut the connection.
   * The returned function takes the hook away.
   */
  onRequest(hook: RequestHook): () => void;
  /** Calls `listener` for each request once its response is made, as `requests` lists it. The returned function ends that. */
  onResponse(listener: (request: LoggedRequest) => void): () => void;
  /** Ends all connections and timers. Safe to call twice. */
  close(): Promise<void>;
}
