import type { Version } from '../../../generated/index.ts';
import type { WebhookFailureReporter } from './failure.ts';
import { callFor, runCall } from './call-handler.ts';
import type { EventContext, WebhookHandlerOptions } from './handler-options.ts';
import { eventKey, renewEveryMs, type Holder, type Ledger } from './ledger.ts';
import type { Claim } from './unexpected-claim.ts';
import type { ParsedEvent } from '../types.ts';

/**
 * How the work on a delivery ended. `busy`: it is claimed elsewhere and did not get done while this one waited;
 * it is not known whether the other process is alive.
 */
export type WorkOutcome = 'done' | 'failed' | 'busy';

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
  readonly report: WebhookFailureReporter;
}

/** The work on one delivery, shared by all requests that have to respond to it: the first, and those that repeat it. */
export interface DeliveryWork {
  /** Settles when it is known whether to work on it here. Never rejects, nor does `outcome`. */
  readonly claimed: Promise<Claim>;
  readonly outcome: Promise<WorkOutcome>;
  /** Whether its events are being handled here; before, it waits for its claim. */
  readonly started: boolean;
  /** Whether it is known by now that it is to be sent again. */
  readonly comesAgain: boolean;
  /** When it last showed that it goes on, by `performance.now()`. */
  readonly aliveAt: number;
  /** Whether the sender got a success: from then on, it does not repeat the delivery after a failure. */
  promised: boolean;
}

/** What claim and completion may take beside the events, in milliseconds. */
const bookkeepingMs = 2000;
/** How often a claim that is held elsewhere is retried, in milliseconds. */
const retryClaimEveryMs = 250;

/**
 * Begins to work on a delivery. A claim held elsewhere is retried until `retryUntil`, a time of
 * `performance.now()`.
 */
export function beginWork(place: Workplace, delivery: Delivery, retryUntil: number): DeliveryWork {
  const { ledger, report, options } = place;
  const retries = options.retryOn === 'error';
  const size = delivery.events.length;
  const holder: Holder = {
    key: delivery.key,
    owner: crypto.randomUUID(),
    workMs: size * place.deadlineMs + bookkeepingMs,
  };
  const claimed = claimPatiently(ledger, holder, retryUntil);
  const state = {
    started: false,
    comesAgain: false,
    promised: false,
    claimed,
    aliveAt: performance.now(),
  };

  async function work(): Promise<WorkOutcome> {
    const claim = await claimed;
    if (claim === 'done') return 'done';
    if (claim === 'running') return 'busy';
    state.started = true;
    const keeper = keepAlive(ledger, holder, () => (state.aliveAt = performance.now()));
    try {
      // Needed by those only who want failed events again.
      const marks = retries ? await import('./event-marks.ts') : undefined;
      const done = new Set(await marks?.eventsDone(ledger, holder, size));
      for (const parsed of delivery.events) {
        if (keeper.lost) return lost(parsed.index);
        if (done.has(parsed.index) || (await handle(parsed))) done.add(parsed.index);
      }
      if (done.size < size && marks !== undefined) {
        await marks.giveBack(ledger, holder, [...done]);
        return 'failed';
      }
      await ledger.finish(holder);
      return 'done';
    } finally {
      keeper.stop();
    }
  }

  function lost(index: number): WorkOutcome {
    const message = `another process has taken over a delivery; from event ${index} on it is left to that one`;
    const error = new DOMException('The claim is held by another owner', 'InvalidStateError');
    report({ kind: 'dedupe', operation: 'renew', error, message });
    return 'busy';
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

/** Takes the claim. One that is held elsewhere is retried until the time is over. */
async function claimPatiently(ledger: Ledger, holder: Holder, retryUntil: number): Promise<Claim> {
  for (;;) {
    const claim = await ledger.claim(holder);
    const leftMs = retryUntil - performance.now();
    if (claim !== 'running' || leftMs <= 0) return claim;
    await new Promise((resolve) => setTimeout(resolve, Math.min(retryClaimEveryMs, leftMs)));
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

/** Renews a claim while its work goes on. */
interface KeepAlive {
  /** Whether another holder has the claim by now. */
  readonly lost: boolean;
  stop(): void;
}

/** @param onAlive Called each time: a process whose timers run is alive. */
function keepAlive(ledger: Ledger, holder: Holder, onAlive: () => void): KeepAlive {
  const state = { lost: false };
  const timer = setInterval(() => {
    onAlive();
    void ledger.renew(holder).then((ours) => {
      state.lost ||= !ours;
    });
  }, renewEveryMs);
  return Object.assign(state, { stop: () => clearInterval(timer) });
}
