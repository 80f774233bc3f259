import { askWithin } from '../../core/callback.ts';
import { overtime } from '../../core/within.ts';
import type { Version } from '../../../generated/index.ts';
import type { EventContext, WebhookHandlerOptions } from './handler-options.ts';
import type { ParsedEvent } from '../types.ts';

/** A handler with its event and its context, but for the signal. */
type Call = (context: EventContext) => unknown;

/** The function for an event, ready to be called; `undefined` when there is none. */
export function callFor(options: WebhookHandlerOptions<Version>, parsed: ParsedEvent): Call | undefined {
  const { on = {}, onHeartbeat, onUnknown } = options;
  if (!parsed.known) return onUnknown && ((context) => onUnknown(parsed, context));
  const { event } = parsed;
  const handler = on[event.event] ?? (event.event === 'system:heartbeat' ? onHeartbeat : undefined);
  // Which handler belongs to which event is what the types of `on` say; the compiler cannot follow a lookup.
  return (
    handler &&
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it stands under the name of this event
    ((context) => (handler as (given: typeof event, context: EventContext) => unknown)(event, context))
  );
}

/** Calls a handler and waits for it, at most until its deadline. Rejects with what the handler throws. */
export async function runCall(
  call: Call,
  context: Omit<EventContext, 'signal'>,
  deadlineMs: number,
): Promise<void> {
  const controller = new AbortController();
  const run = () => call({ ...context, signal: controller.signal });
  if ((await askWithin(run, deadlineMs)) !== overtime) return;
  const error = new DOMException(`The handler did not end within ${deadlineMs} ms`, 'TimeoutError');
  controller.abort(error);
  throw error;
}
