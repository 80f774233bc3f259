import { operationKey } from '../document/operations.ts';
import { chargerHandlers } from './chargers.ts';
import type { Handler } from './handler.ts';
import { healthHandlers } from './health.ts';
import { userHandlers } from './users.ts';
import { vehicleHandlers } from './vehicles.ts';

/** Every handler by the key of its operation, whatever a document calls the path parameters. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({ ...userHandlers, ...vehicleHandlers, ...chargerHandlers, ...healthHandlers }).map(
    ([operation, handler]) => [operationKey(operation), handler],
  ),
);
