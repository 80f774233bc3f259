import type { Clock } from '../../base/clock.ts';
import type { SimulatorWebhooks } from '../../subscriptions/simulator-webhooks.ts';
import type { Webhook } from '../../subscriptions/webhooks.ts';
import type { ActionService } from '../../operations/action-service.ts';
import type { RecentLog } from '../../base/recent-log.ts';
import type { LoggedRequest } from '../../handles/request-log.ts';
import type { Simulator } from '../../handles/simulator.ts';
import type { ChartParts } from '../asset/charts.ts';
import type { World } from '../../world/world.ts';

/** What the fleet page shows and turns. */
export interface FleetParts extends ChartParts {
  /** Asked when a page is made: there is none yet when the server starts. */
  sim: () => Simulator;
  world: World;
  clock: Clock;
  actions: Pick<ActionService, 'newest'>;
  deliveryLog: Pick<SimulatorWebhooks, 'deliveries' | 'onChange'>;
  /** Routes of the API that faults can name. */
  routes: () => readonly string[];
  calls: Pick<RecentLog<LoggedRequest>, 'onAdd'>;
  webhooks: { list(): Webhook[] };
}
