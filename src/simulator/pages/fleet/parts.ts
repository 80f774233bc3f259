import type { Clock } from '../../clock.ts';
import type { SimulatorWebhooks } from '../../webhooks/simulator-webhooks.ts';
import type { Webhook } from '../../world/webhooks.ts';
import type { ActionDesk } from '../../world/action-desk.ts';
import type { World } from '../../world/world.ts';

/** What the fleet page shows and turns. */
export interface FleetParts {
  world: World;
  clock: Clock;
  actions: Pick<ActionDesk, 'newest'>;
  mail: Pick<SimulatorWebhooks, 'deliveries' | 'onChange'>;
  webhooks: { list(): Webhook[] };
}
