import { overtime, type Timer } from '../../core/within.ts';
import type { DeliveryWork } from './delivery-work.ts';

/** The statuses of responses to a delivery. */
export type DeliveryStatus = 200 | 202 | 400 | 401 | 405 | 413 | 500 | 503;

/** The response to the sender: the status, and a text that reveals nothing of the receiver. */
export function response(status: DeliveryStatus): Response {
  const text = status < 300 ? 'OK' : status < 500 ? 'Refused' : 'Not done';
  return new Response(text, { status, headers: status === 405 ? { allow: 'POST' } : {} });
}

/** The status as soon as it is known that the work is done here, or was done before. */
export async function statusAtOnce(work: DeliveryWork, budget: Timer): Promise<DeliveryStatus> {
  const claim = await Promise.race([work.claimed, budget.over]);
  if (claim === 'running' || claim === overtime) return 503;
  work.promised = true;
  return 200;
}

/**
 * The status at the end of the work, or of the time. `mine`: this very delivery began the work. Another one
 * cannot know whether the first one's platform let it live; it promises only what was promised before.
 */
export async function statusInTime(
  work: DeliveryWork,
  budget: Timer,
  mine: boolean,
): Promise<DeliveryStatus> {
  const outcome = await Promise.race([work.outcome, budget.over]);
  if (outcome === 'done') return 200;
  if (outcome === 'failed') return 500;
  if (outcome === 'busy' || !work.started) return 503;
  if (work.comesAgain) return 500;
  if (!mine && !work.promised) return 503;
  work.promised = true;
  return 202;
}
