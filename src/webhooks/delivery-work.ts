import type { Version } from '../../generated/index.ts';
import type { Report } from './failure.ts';
import { callFor, runCall } from './handle-event.ts';
import type { EventContext, WebhookHandlerOptions } from './handler-options.ts';
import { eventKey, type Claim, type Ledger } from './ledger.ts';
import type { ParsedEvent } from './types.ts';

/**
 * How the work on a delivery ended. `busy`: it is claimed elsewhere and did not get done while this one waited;
 * nobody can say whether the other one is alive.
 */
export type Outcome = 'done' | 'failed' | 'busy';

/** A delivery that was found genuine. */
export interface Delivery {
  readonly key: string;
  readonly id: string | undefined;
  readonly events: readonly ParsedEvent[];
  readonly secretIndex: number;
}

/** What the work on deliveries needs to know. */
export interface Workplace {
  readonly options: WebhookHandlerOptions<Version>;
  readonly deadlineMs: number;
  readonly ledger: Ledger;
  readonly report: Report;
}

/** The work on one delivery, for whoever has to answer it: the first to bring it, or one that brings it again. */
export interface DeliveryWork {
  /** Settles when it is known whether to work on it here. Never rejects, nor does `outcome`. */
  readonly claimed: Promise<Claim>;
  readonly outcome: Promise<Outcome>;
  /** Whether its events are being handled here; before, it waits for its claim. */
  readonly started: boolean;
  /** Whether it is known by now that it is to be sent again. */
  readonly comesAgain: boolean;
  /** Whether the sender was told that all is well: from then on, a failure cannot be mended by it. */
  promised: boolean;
}

/** How often a claim that is held elsewhere is looked at, in milliseconds. */
const lookEveryMs = 250;

/**
 * Begins to work on a delivery. A claim held elsewhere is looked at again until `lookUntil`, a time of
 * `performance.now()`.
 */
export function beginWork(place: Workplace, delivery: Delivery, lookUntil: number): DeliveryWork {
  const { ledger, report, options } = place;
  const retries = options.retryOn === 'error';
  const claimed = claimPatiently(ledger, delivery.key, lookUntil);
  const state = { started: false, comesAgain: false, promised: false, claimed };

  async function work(): Promise<Outcome> {
    const claim = await claimed;
    if (claim === 'done') return 'done';
    if (claim === 'running') return 'busy';
    state.started = true;
    const done = new Set(retries ? await ledger.eventsDone(delivery.key, delivery.events.length) : []);
    for (const parsed of delivery.events) {
      if (done.has(parsed.index) || (await handle(parsed))) done.add(parsed.index);
    }
    if (done.size < delivery.events.length && retries) {
      await ledger.giveBack(delivery.key, [...done]);
      return 'failed';
    }
    await ledger.finish(delivery.key);
    return 'done';
  }

  /** Whether the event is done. Whatever its handler does stays with this event. */
  async function handle(parsed: ParsedEvent): Promise<boolean> {
    const { index } = parsed;
    const event = parsed.known ? parsed.event.event : parsed.name;
    const { key: deliveryKey } = delivery;
    const call = callFor(options, parsed);
    if (call === undefined) {
      if (!parsed.known && parsed.issues !== undefined) {
        const message = `event ${index} (${event ?? 'no name'}) does not fit its schema, and there is no onUnknown`;
        report({ kind: 'invalid', event, index, deliveryKey, issues: parsed.issues, message });
      }
      return true;
    }
    try {
      await runCall(call, contextOf(delivery, parsed), place.deadlineMs);
      return true;
    } catch (error) {
      const comesAgain = retries && !state.promised;
      state.comesAgain ||= comesAgain;
      const message = `the handler of event ${index} (${event ?? 'no name'}) failed; it ${comesAgain ? 'will' : 'will not'} be sent again`;
      report({ kind: 'handler', error, event, index, deliveryKey, comesAgain, message });
      return false;
    }
  }

  return Object.assign(state, { outcome: work() });
}

/** Takes the claim. One that is held elsewhere is looked at again until the time is over. */
async function claimPatiently(ledger: Ledger, key: string, lookUntil: number): Promise<Claim> {
  for (;;) {
    const claim = await ledger.claim(key);
    const leftMs = lookUntil - performance.now();
    if (claim !== 'running' || leftMs <= 0) return claim;
    await new Promise((resolve) => setTimeout(resolve, Math.min(lookEveryMs, leftMs)));
  }
}

function contextOf(delivery: Delivery, parsed: ParsedEvent): Omit<EventContext, 'signal'> {
  return {
    eventKey: eventKey(delivery.key, parsed.index),
    deliveryKey: delivery.key,
    deliveryId: delivery.id,
    index: parsed.index,
    size: delivery.events.length,
    secretIndex: delivery.secretIndex,
    issues: parsed.issues ?? [],
    checkedAs: parsed.known ? parsed.checkedAs : undefined,
  };
}
