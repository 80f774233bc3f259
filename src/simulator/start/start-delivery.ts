import type { Clock } from '../base/clock.ts';
import { toMilliseconds } from '../base/duration.ts';
import type { RecentLog } from '../base/recent-log.ts';
import { createReach } from '../base/reach.ts';
import { createDeliveryService, type DeliveryService } from '../delivery/delivery-service.ts';
import { sendOverHttp } from '../delivery/send.ts';
import { isDiscovery, sparseEvent } from '../delivery/sparse-discovery.ts';
import type { ApiDocument } from '../document/api-document.ts';
import type { Documents } from '../document/documents.ts';
import type { Faults } from '../faults/create-faults.ts';
import type { Violation } from '../http/violation.ts';
import { defaults, sandboxRetryFor, type SimulatorOptions } from '../services/options.ts';
import type { Services } from '../services/services.ts';
import type { LoggedDelivery } from '../subscriptions/delivery-log.ts';
import { contractOf } from '../versions/contracts.ts';

interface DeliveryParts {
  clock: Clock;
  services: Services;
  documents: Documents;
  faults: Faults;
  newId: () => string;
  defaultVersion: string;
  log: RecentLog<LoggedDelivery>;
  /** Undefined: events are not checked. */
  onViolation: ((violation: Violation) => void) | undefined;
  /** Aborts when the simulator is closed. */
  closing: AbortSignal;
}

/** Starts to deliver events as the options say. Each is checked, and then changed by faults, before it is sent. */
export function startDelivery(options: SimulatorOptions, parts: DeliveryParts): DeliveryService {
  const { clock, services, documents, faults, newId, defaultVersion, log, onViolation, closing } = parts;
  const delivery = {
    ...defaults.webhooks,
    ...(options.sandbox && { retryFor: sandboxRetryFor }),
    ...options.webhooks,
  };
  const isSparse = delivery.discovered === 'information';
  const acceptance = { timeout: toMilliseconds(delivery.timeout), statuses: delivery.statuses };
  const reaches = createReach(options.webhooks?.allowHosts ?? []);
  let checking: Promise<void> | undefined;
  return createDeliveryService({
    clock,
    backend: services,
    webhooks: services.webhooks,
    contract: contractOf,
    document: documents.of,
    post: sendOverHttp(acceptance, closing, reaches),
    reaches,
    acceptance,
    collectFor: toMilliseconds(delivery.collectFor),
    retryFor: toMilliseconds(delivery.retryFor),
    heartbeatEvery: toMilliseconds(delivery.heartbeatEvery),
    irregular: delivery.irregular,
    isDiscoverySparse: isSparse,
    newId,
    defaultVersion,
    log,
    inspected: () => checking,
    inspect: (name, version, event) => {
      checking = (onViolation && checkEvent(documents.of(version), name, event, onViolation)) ?? checking;
      // Documents do not say of all fields that they may be null: what is checked is the whole event.
      return faults.event(name, version, isSparse && isDiscovery(name) ? sparseEvent(event) : event);
    },
  });
}

/** Checks at once, or when what checks are made with is loaded: events come from code that does not wait. */
function checkEvent(
  document: ApiDocument | undefined,
  name: string,
  event: unknown,
  onViolation: (violation: Violation) => void,
): Promise<void> | undefined {
  if (!document) return undefined;
  const { version } = document;
  const check = (): void => {
    const issues = document.events.check(name, event);
    if (issues.length > 0) onViolation({ event: name, version, issues });
  };
  const loading = document.prepare();
  if (loading) return loading.then(check);
  check();
  return undefined;
}
