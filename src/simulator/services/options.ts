import type { ClientCredentials } from '../auth/clients.ts';
import type { ClockOptions } from '../base/clock.ts';
import type { Duration } from '../base/duration.ts';
import type { AcceptedStatuses } from '../subscriptions/acceptance.ts';
import type { Snapshot } from '../world/snapshot.ts';
import type { SubscriptionOptions } from '../subscriptions/subscription-options.ts';

/** How events are delivered. Defaults are those of the API, where they are known. */
export interface DeliveryOptions {
  /** How long events are collected before they leave, in simulated time; 0: what happens at one moment. @default 0 */
  collectFor?: Duration;
  /**
   * How long a delivery is tried, in simulated time. After that all that waits is given up, and the subscription
   * becomes inactive, until it is tested or changed.
   * @default '24h', as in production; '5m' with `sandbox`
   */
  retryFor?: Duration;
  /**
   * With which statuses a receiver accepts a delivery. `only-200` is what older texts of the API ask for.
   * @default '2xx'
   */
  statuses?: AcceptedStatuses;
  /**
   * What `…:discovered` events hold. `information`: only that, all else null, as real ones, and an `…:updated` event
   * with the rest follows; `complete`: all there is to know.
   * @default 'information'
   */
  discovered?: 'information' | 'complete';
  /**
   * Sends valid deliveries that naive receivers fail on: with a heartbeat beside the events, an asset twice with the
   * older state behind the newer one, and JSON with escapes and numbers like `7.0`. Deliveries that
   * `sim.webhooks.next` scripts are irregular without this option.
   * @default false
   */
  irregular?: boolean;
  /** How long a receiver may take to respond, in real time. @default '5s' */
  timeout?: Duration;
  /** Simulated time between two `system:heartbeat` of a subscription; the API's is not known. @default '1h' */
  heartbeatEvery?: Duration;
  /**
   * Names of hosts, besides this machine, that events are sent to: those of other containers, for example. Plain HTTP
   * is allowed for them. Events for any other host wait for `sim.webhooks.deliver`.
   * @default none
   */
  allowHosts?: readonly string[];
  /** Subscriptions that are there from the start, and after each `sim.reset()`. @default none */
  subscriptions?: readonly SubscriptionOptions[];
}

/** A certificate chain and its private key, both PEM. */
export interface TlsOptions {
  cert: string;
  key: string;
}

/** Options of a simulator. Everything has a default. */
export interface SimulatorOptions {
  /**
   * Decides all ids and drawn values: the same seed and the same calls give the same world. Credentials and access
   * tokens follow it only if it is given; without it they differ per start, so that they cannot be guessed.
   * @default 1, or that of `snapshot`
   */
  seed?: number | string;
  /**
   * How time runs: `'manual'` stands still until `sim.clock.advance('20s')`, `'real'` runs by itself
   * (`{ mode: 'real', speed: 60 }`: a minute per second).
   * @default 'manual'
   */
  clock?: 'manual' | 'real' | ClockOptions;
  /**
   * Users with a vehicle, and every second one with a charger, that are there from the start: see `sim.fleet`.
   * @default 0
   */
  fleet?: number;
  /**
   * A world to go on from, of `sim.snapshot()`; its seed is this simulator's, too, and its time goes on from there.
   * Access tokens in it are good for clients with the same `clientId`.
   */
  snapshot?: Snapshot;
  /** Versions to serve. @default all that have a document */
  versions?: readonly string[];
  /**
   * Version for clients, and for webhooks of `sim.webhooks.subscribe`, that name none. A release that adds a version
   * does not change the default.
   * @default '2024-10-01', or the newest one served where it is not among them
   */
  defaultVersion?: string;
  /** Port; 0 takes a free one. @default 0 */
  port?: number;
  /**
   * Address or name of the interface to listen on; `'0.0.0.0'` for all, as in a container. With anything but loopback,
   * pages and control API need `sim.controlToken`.
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * The origin under which others reach the simulator, such as `http://enode:8484` or that of a proxy in front of it:
   * `apiUrl`, links and pages use it. With a name that is not loopback, pages and control API need `sim.controlToken`.
   * @default where it listens
   */
  publicUrl?: string;
  /**
   * Further host names under which the simulator can be reached. Requests for any other `Host` are refused, because a site can
   * make its own name resolve to this machine.
   * @default none: loopback names, the name in `publicUrl`, and IP addresses if `host` is not loopback
   */
  allowHosts?: readonly string[];
  /** Speaks https with this certificate, for clients that insist on it. @default plain HTTP */
  tls?: TlsOptions;
  /**
   * What pages and control API ask for, 16 characters at least.
   * @default drawn per start if `host` or `publicUrl` is not loopback, else none is needed
   */
  controlToken?: string;
  /** The clients that may fetch tokens. @default one, with drawn credentials */
  credentials?: ClientCredentials | readonly ClientCredentials[];
  /** How long an access token is valid, on the clock of the client: real time if the clock is real. @default '3599s' */
  tokenLifetime?: Duration;
  /** How long a Link session can be completed. @default '24h' */
  linkLifetime?: Duration;
  /**
   * How many vendor accounts users may have linked altogether. When there are as many, `POST …/link` returns 403
   * "Connections limit reached", unless it names a vendor at which its user has an account already.
   * @default no limit
   */
  connectionLimit?: number;
  /**
   * Up to how late charging shows in the statistics of sessions: they end at the last whole multiple of it.
   * @default '15m'
   */
  statisticsLag?: Duration;
  /**
   * How often what moves is reported: vehicles that charge, rooms that warm up, inverters by day, home batteries and
   * meters. What ends or turns is reported at that moment. A second or longer.
   * @default '5m'
   */
  reportEvery?: Duration;
  /**
   * How long a device takes to follow a command, or a refresh hint. `'drawn'`: around what its vendor usually takes,
   * with some that are tried again for minutes.
   * @default what the vendor usually takes, from 5 s to 2 minutes; `'drawn'` if `lifelike`
   */
  actionDelay?: Duration | 'drawn';
  /**
   * The share of commands that fail, from 0 to 1; `sim.actions.next` still decides about those that it scripts.
   * @default 0; 0.03 if `lifelike`
   */
  failureRate?: number;
  /**
   * How long after a change of a device the API knows of it and sends events. `'drawn'`: around the figures of the API's
   * reference, which are about 7 minutes, 2 to 5 while charging, 2 under a smart charging plan, and 20 for a sleeping
   * vehicle. What a command has brought about is known when the command is confirmed.
   * @default 0; `'drawn'` if `lifelike`
   */
  reportDelay?: Duration | 'drawn';
  /** How long after a Link session its devices appear. `'drawn'`: 2 to 20 s. @default 0; `'drawn'` if `lifelike` */
  linkDelay?: Duration | 'drawn';
  /**
   * A world as inexact as the real one, for trying things out: other defaults for `actionDelay`, `failureRate`,
   * `reportDelay` and `linkDelay`; devices at rest report in every few hours, some never; and a
   * `fleet` of dozens of vendors and all kinds of assets, some out of reach or with values missing, whose cars drive and
   * come home. All of it follows from the seed.
   * @default false; the command line sets it, unless `--kind` is given
   */
  lifelike?: boolean;
  /** When the attempts to reach a device that does not respond end. @default '30m' */
  actionTimeout?: Duration;
  /**
   * Whether every response and every event is checked against the document of its version, undocumented fields included.
   * What does not hold is listed in `sim.violations`; a response becomes a 500, an event is sent all the same.
   * @default true
   */
  validateResponses?: boolean;
  /** How the simulator delivers events. */
  webhooks?: DeliveryOptions;
  /** Behaves as the sandbox of the API where that differs: a failing webhook is inactive after 5 minutes. @default false */
  sandbox?: boolean;
  /** How many entries `sim.requests`, `sim.violations` and `sim.webhooks.deliveries` keep, the newest ones. @default 1000 */
  requestLimit?: number;
  /** Folder with the documents, `<version>.yaml` or `.json`. @default the package's own */
  documents?: string;
}

export const defaults = {
  seed: 1,
  fleet: 0,
  tokenLifetime: '3599s',
  linkLifetime: '24h',
  statisticsLag: '15m',
  reportEvery: '5m',
  actionTimeout: '30m',
  requestLimit: 1000,
  sandbox: false,
  webhooks: {
    collectFor: 0,
    retryFor: '24h',
    statuses: '2xx',
    discovered: 'information',
    irregular: false,
    timeout: '5s',
    heartbeatEvery: '1h',
  },
} as const satisfies SimulatorOptions;

/** How long the sandbox of the API tries a delivery. */
export const sandboxRetryFor: Duration = '5m';
