import { eventChecks } from '../../../generated/2023-08-01/event-checks.ts';
import { schemaLoader } from '../parse/schema-loader.ts';
import type { WebhookVersion } from '../types.ts';

/**
 * The webhook events of API version 2023-08-01, for the option `versions`. Importing it bundles its checks; its schemas are
 * loaded when an event does not fit.
 */
export const webhookVersion: WebhookVersion<'2023-08-01'> = {
  version: '2023-08-01',
  checks: eventChecks,
  loadSchemas: schemaLoader(() => import('../../../generated/2023-08-01/events.ts')),
};
