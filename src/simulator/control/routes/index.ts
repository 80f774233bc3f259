import type { ControlRoute } from '../route.ts';
import { assetRoutes } from './assets.ts';
import { clockRoutes } from './clock.ts';
import { faultRoutes } from './faults.ts';
import { healthRoutes } from './health.ts';
import { webhookRoutes } from './webhooks.ts';
import { worldRoutes } from './world.ts';

/** The operations of the control API. Requests are routed and checked by this table, and the document is made of it. */
export const controlRoutes: readonly ControlRoute[] = [
  ...worldRoutes,
  ...clockRoutes,
  ...assetRoutes,
  ...faultRoutes,
  ...webhookRoutes,
  ...healthRoutes,
];
