import { events } from '../../../generated/2024-01-01/events.ts';
import { findDrift } from '../../drift/find-drift.ts';
import type { WebhookVersion } from '../types.ts';

/** The webhook events of API version 2024-01-01, for the option `versions`. Importing it is what bundles its schemas. */
export const webhookVersion: WebhookVersion<'2024-01-01'> = { version: '2024-01-01', events, findDrift };
