import type { Holder, Ledger } from './ledger.ts';

/** Which events of a delivery of `size` events were done when it failed before. */
export async function eventsDone(ledger: Ledger, holder: Holder, size: number): Promise<ReadonlySet<number>> {
  const { key } = holder;
  // One question for the many deliveries that never failed, one for each event of those that did.
  if (!(await ledger.isDone(holder, failed(key)))) return new Set();
  const indexes = Array.from({ length: size }, (_, index) => index);
  const responses = await Promise.all(indexes.map((index) => ledger.isDone(holder, `${key}:${index}`)));
  return new Set(indexes.filter((index) => responses[index]));
}

/** Lets a delivery in again; the events `done` are kept. */
export async function giveBack(ledger: Ledger, holder: Holder, done: readonly number[]): Promise<void> {
  const { key } = holder;
  const keys = done.length > 0 ? [failed(key), ...done.map((index) => `${key}:${index}`)] : [];
  await Promise.all(keys.map((one) => ledger.finish(holder, one)));
  await ledger.release(holder);
}

/** The key of an event is that of `EventContext.eventKey`. */
const failed = (deliveryKey: string) => `${deliveryKey}:failed`;
