import type { Clock } from '../../base/clock.ts';
import type { SimulatorWebhooks } from '../../webhooks/simulator-webhooks.ts';
import type { Webhook } from '../../world/webhooks.ts';
import type { ActionDesk } from '../../world/action-desk.ts';
import type { Log } from '../../base/log.ts';
import type { LoggedRequest } from '../../http/request-log.ts';
import type { Simulator } from '../../simulator.ts';
import type { ChartParts } from '../asset/charts.ts';
import type { World } from '../../world/world.ts';

/** What the fleet page shows and turns. */
export interface FleetParts extends ChartParts {
  /** Asked when a page is made: there is none yet when the server starts. */
  sim: () => Simulator;
  world: World;
  clock: Clock;
  actions: Pick<ActionDesk, 'newest'>;
  mail: Pick<SimulatorWebhooks, 'deliveries' | 'onChange'>;
  /** Routes of the API that faults can name. */
  routes: () => readonly string[];
  calls: Pick<Log<LoggedRequest>, 'onAdd'>;
  webhooks: { list(): Webhook[] };
}
