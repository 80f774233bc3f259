import type { Version } from '../../../generated/index.ts';
import { keysOf } from '../../core/known-keys.ts';
import { checkOptions } from '../../errors/check-options.ts';
import { EnodeInputError } from '../../errors/input-error.ts';
import { textOf } from '../verify/bytes.ts';
import { reportOnce } from '../../drift/report-once.ts';
import { seeEvent, typed, type EventRules } from './parse-event.ts';
import type {
  DeliveryFailure,
  Drift,
  OnDrift,
  ParsedDelivery,
  Validation,
  WebhookVersion,
} from '../types.ts';

export interface ParseOptions<V extends Version> {
  /** The API versions that may arrive; each from its own entry point, e.g. `enode-client/webhooks/2024-10-01`. */
  versions: readonly WebhookVersion<V>[];
  /**
   * How far events are compared with the schema of their version. `report`: every event of a known name is
   * `known`; a missing field is `null` where its type allows that, and `issues` says where else the event does not
   * fit its type, with the value left as it was sent. `strict`: an event that does not fit is not `known`, so that
   * types hold. `off`: nothing is compared or filled in, and types are trusted.
   * @default 'report'
   */
  validation?: Validation | undefined;
  /** Called when a delivery holds something that the schemas do not describe. Without it nothing is compared. */
  onDrift?: OnDrift | undefined;
}

const known = keysOf<ParseOptions<Version>>({ versions: true, validation: true, onDrift: true });

/**
 * The events of a verified delivery, in their order: typed where their version describes them, raw otherwise.
 * An odd event never costs another. A single event that is not in a list counts as a list of one; an empty list
 * is a delivery, too, and so is one of more than the usual hundred events: what bounds it is the body's size.
 *
 * Checks without libraries decide whether events fit. Schemas are loaded when one does not, to say where, and for
 * `onDrift`.
 *
 * @throws {EnodeInputError} when an option cannot be right; never because of the body.
 * @example
 * const delivery = await parseDelivery(verdict.text, { versions: [webhookVersion] });
 * if (!delivery.ok) return new Response(null, { status: 400 });
 * for (const item of delivery.events) {
 *   if (item.known && item.event.event === 'user:vehicle:updated') save(item.event.vehicle);
 * }
 */
export async function parseDelivery<V extends Version>(
  body: string | ArrayBufferLike | ArrayBufferView,
  options: ParseOptions<V>,
): Promise<ParsedDelivery<V>> {
  checkOptions(options, known, 'parseDelivery');
  const { versions, validation = 'report', onDrift } = options;
  if (!['strict', 'report', 'off'].includes(validation) || !Array.isArray(versions)) {
    throw new EnodeInputError(
      "parseDelivery takes a list of versions, and validation 'strict', 'report' or 'off'",
    );
  }
  if (onDrift !== undefined && typeof onDrift !== 'function') {
    throw new EnodeInputError('onDrift takes a function');
  }
  const text = textOf(body);
  if (text === undefined) {
    return refuse('parsed-body', 'The body is neither text nor bytes: give the `text` of verifySignature');
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    return refuse('invalid-json', 'The body is not JSON');
  }
  if (typeof content !== 'object' || content === null) {
    return refuse('not-a-delivery', 'The body is neither a list of events nor an event');
  }
  const list: readonly unknown[] = Array.isArray(content) ? content : [content];
  const reportDrift = onDrift && reportOnce(onDrift, { keyOf: ({ version, event }) => [version, event] });
  if (list !== content || list.length === 0) reportDrift?.('', content, deliveryDrift);
  const rules: EventRules<V> = { versions, validation, reportDrift };
  const seen = list.map((raw, index) => seeEvent(raw, index, rules));
  const allFit = seen.every(({ fits }) => fits);
  const issues =
    allFit && reportDrift === undefined ? [] : await (await import('./explain.ts')).explain(seen, rules);
  return { ok: true, events: seen.map((event, index) => typed(event, issues[index], validation)) };
}

/** A delivery is a list with at least one event. */
const deliveryDrift: Drift = {
  kind: 'delivery',
  version: undefined,
  event: undefined,
  checkedAs: undefined,
  index: 0,
};

const refuse = (reason: DeliveryFailure, message: string) => ({ ok: false, reason, message }) as const;
