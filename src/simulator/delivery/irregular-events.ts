import { isObject } from '../../core/is-object.ts';
import type { OutgoingEvent } from './deliver.ts';

/** How much older the state is that comes behind the newer one. */
const older = 5 * 60_000;

/**
 * The events of a delivery in a form that is valid, but that naive receivers fail on: a heartbeat beside them, the first
 * asset once more, in an older state behind the newer one, and JSON in another spelling. At most two events more.
 */
export function irregularEvents(events: readonly OutgoingEvent[], heartbeat: OutgoingEvent): OutgoingEvent[] {
  const parsed = events.map(({ name, text }) => ({ name, event: JSON.parse(text) as unknown }));
  const again = parsed.flatMap((entry, index) => {
    const event = olderState(entry.event);
    return event ? [{ name: entry.name, event, index }] : [];
  })[0];
  const sent = [...parsed];
  if (again) sent.splice(again.index + 1, 0, again);
  sent.splice(Math.ceil(sent.length / 2), 0, { name: heartbeat.name, event: JSON.parse(heartbeat.text) });
  return sent.map(({ name, event }) => ({ name, text: irregularJson(event) }));
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

/**
 * Writes a value as JSON that any parser reads the same, in another spelling than `JSON.stringify`: spaces, escaped
 * slashes and characters, and whole numbers with a fraction. A receiver that parses and writes again gets other bytes,
 * so it has to check the signature over those that were sent.
 */
export function irregularJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => irregularJson(entry)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => `${escaped(name)}: ${irregularJson(field)}`);
    return `{${fields.join(', ')}}`;
  }
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return `${value}.0`;
  return JSON.stringify(value) ?? 'null';
}

// Characters outside ASCII are written as UTF-16 code units.
const escaped = (text: string): string =>
  JSON.stringify(text)
    .replaceAll('/', String.raw`\/`)
    .replaceAll(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
