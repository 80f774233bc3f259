import type { EventSchemas, WebhookVersion } from '../types.ts';

/**
 * Loads the schemas of one version's events and, beside them, what compares events with schemas: neither is bundled with
 * the version's checks. Both modules export under the names of `EventSchemas`, so that no name is written twice here.
 */
export const schemaLoader =
  (loadEvents: () => Promise<Pick<EventSchemas, 'events'>>): WebhookVersion['loadSchemas'] =>
  () =>
    Promise.all([loadEvents(), import('../../drift/find-drift.ts')]).then(([schemas, finder]) => ({
      ...schemas,
      ...finder,
    }));
