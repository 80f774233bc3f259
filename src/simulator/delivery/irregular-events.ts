import { isObject } from '../../core/is-object.ts';
import type { OutgoingEvent } from './deliver.ts';
import { unkindJson } from './unkind-json.ts';

/** How much older the state is that comes behind the newer one. */
const older = 5 * 60_000;

/**
 * The events of a delivery as a receiver would rather not have them, though all of it may come: a heartbeat stands
 * beside them, the first asset comes once more, in an older state behind the newer one, and the JSON has another
 * spelling. Two events more at most.
 */
export function unkindEvents(events: readonly OutgoingEvent[], heartbeat: OutgoingEvent): OutgoingEvent[] {
  const parsed = events.map(({ name, text }) => ({ name, event: JSON.parse(text) as unknown }));
  const again = parsed.flatMap((entry, index) => {
    const event = olderState(entry.event);
    return event ? [{ name: entry.name, event, index }] : [];
  })[0];
  const sent = [...parsed];
  if (again) sent.splice(again.index + 1, 0, again);
  sent.splice(Math.ceil(sent.length / 2), 0, { name: heartbeat.name, event: JSON.parse(heartbeat.text) });
  return sent.map(({ name, event }) => ({ name, text: unkindJson(event) }));
}

/** The event with an asset that was seen earlier; undefined if it has none that was seen. */
function olderState(event: unknown): object | undefined {
  if (!isObject(event) || !String(event['event']).endsWith(':updated')) return undefined;
  for (const [name, payload] of Object.entries(event)) {
    if (!isObject(payload) || typeof payload['lastSeen'] !== 'string') continue;
    const lastSeen = new Date(Date.parse(payload['lastSeen']) - older).toISOString();
    return { ...event, [name]: { ...payload, lastSeen } };
  }
  return undefined;
}
