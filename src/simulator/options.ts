import type { ClientCredentials } from './auth/clients.ts';
import type { ClockOptions } from './clock.ts';
import type { Duration } from './duration.ts';

/** What a simulator can be told. Everything has a default. */
export interface SimulatorOptions {
  /**
   * Decides all ids, tokens and drawn values: the same seed and the same calls give the same world.
   * @default 1
   */
  seed?: number | string;
  /**
   * How time runs: `'manual'` stands still until `sim.clock.advance('20s')`, `'real'` runs by itself
   * (`{ mode: 'real', speed: 60 }`: a minute per second).
   * @default 'manual'
   */
  clock?: 'manual' | 'real' | ClockOptions;
  /** Versions to serve. @default all that have a document */
  versions?: readonly string[];
  /** Version for clients that are not pinned to another. @default the newest one served */
  defaultVersion?: string;
  /** Port on 127.0.0.1; 0 takes a free one. @default 0 */
  port?: number;
  /** The clients that may fetch tokens. @default one, with drawn credentials */
  credentials?: ClientCredentials | readonly ClientCredentials[];
  /** How long an access token is valid. @default '3599s' */
  tokenLifetime?: Duration;
  /** How long a Link session can be completed. @default '24h' */
  linkLifetime?: Duration;
  /** How long a device takes to follow a command. @default '20s' */
  actionDelay?: Duration;
  /** When the attempts to reach a device that does not answer end. @default '30m' */
  actionTimeout?: Duration;
  /**
   * Whether every answer is checked against the document of its version, undocumented fields included. What
   * does not hold is answered as a 500 and listed in `sim.violations`.
   * @default true
   */
  validateResponses?: boolean;
  /** How many entries `sim.requests` and `sim.violations` keep, the newest ones. @default 1000 */
  requestLimit?: number;
  /** Folder with the documents, `<version>.yaml` or `.json`. @default the package's own */
  documents?: string;
}

export const defaults = {
  seed: 1,
  tokenLifetime: '3599s',
  linkLifetime: '24h',
  actionDelay: '20s',
  actionTimeout: '30m',
  requestLimit: 1000,
} as const satisfies SimulatorOptions;
