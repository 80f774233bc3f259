import type { EventFault } from './event-fault.ts';
import type { RequestFault } from './fault.ts';

/** `sim.faults`: what goes wrong on purpose. Nothing of it counts as a violation. */
export interface SimulatorFaults {
  /**
   * From now on, requests or events that match go wrong. Of several that match, the one added first is taken. Throws a
   * `EnodeInputError` for what can never match or makes no sense.
   *
   * @example
   * sim.faults.add({ route: 'GET /vehicles', fault: { type: 'problem', status: 429, retryAfter: '2s' }, times: 1 });
   * sim.faults.add({ route: '*', version: '2023-04-15', rate: 0.2, fault: { type: 'brownout' } });
   * sim.faults.add({ route: 'POST /oauth2/token', fault: { type: 'problem', status: 503 } });
   * sim.faults.add({ route: 'GET /vehicles/{vehicleId}', fault: [{ type: 'reset' }, null, { type: 'truncate' }] });
   * sim.faults.add({ event: 'user:vehicle:updated', fault: { type: 'new-event' } });
   */
  add(rule: RequestFaultRule | EventFaultRule): FaultHandle;
  /** Those at work, in the order in which they were added. */
  readonly active: readonly FaultHandle[];
  /** Ends all of them. */
  clear(): void;
}

/** A fault that was added. */
export interface FaultHandle extends Disposable {
  readonly id: string;
  /** What it was added with. */
  readonly rule: RequestFaultRule | EventFaultRule;
  /** How many requests or events it has hit. */
  readonly hits: number;
  /** Ends it. */
  remove(): void;
}

export interface FaultRule<F> {
  /** Only in this version. @default any */
  version?: string;
  /** How likely each of them is hit, from 0 to 1; drawn from the seed. @default 1 */
  rate?: number;
  /** How many are hit at most. @default no limit, of a list its length */
  times?: number;
  /** What happens; a list: one after the other, null for nothing. */
  fault: F | readonly (F | null)[];
}

export interface RequestFaultRule extends FaultRule<RequestFault> {
  /** Method and path as a document has them, `POST /oauth2/token`, or `*` for all of the API. */
  route: string;
}

export interface EventFaultRule extends FaultRule<EventFault> {
  /** Name of an event, or `*` for all. */
  event: string;
}
