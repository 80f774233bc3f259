import { timeOf } from '../../core/bounded.ts';
import { isObject } from '../../core/is-object.ts';
import { EnodeInputError } from '../../errors/input-error.ts';

/** An event, as far as its order is concerned. */
export interface OrderedEvent {
  readonly event: string;
  readonly createdAt: string;
}

/**
 * Whether `a` is newer than `b`: created later; if at the same time, seen later (`lastSeen` of what they are
 * about); if that does not decide either, with a later reading (`lastUpdated`). Neither of two that agree in all
 * of it is newer.
 *
 * @example
 * if (!isNewer(event, stored)) return; // older than what is already known
 */
export function isNewer(a: OrderedEvent, b: OrderedEvent): boolean {
  needEvents([a, b]);
  for (const [name, depth] of times) {
    const [ofA, ofB] = [latestTime(a, name, depth), latestTime(b, name, depth)];
    if (ofA !== ofB) return ofA > ofB;
  }
  return false;
}

/** What decides which is newer, and how deep in an event it stands. Each part of a state has a reading of its own. */
const times = [
  [/^createdAt$/, 0],
  [/^lastSeen$/, 1],
  [/^(lastUpdated|updatedAt)$/, 2],
] as const;

/** The latest time of this name; -Infinity when there is none. */
function latestTime(value: object, name: RegExp, depth: number): number {
  const found = Object.entries(value).map(([key, item]: [string, unknown]) => {
    if (typeof item === 'object' && item !== null)
      return depth > 0 ? latestTime(item, name, depth - 1) : -Infinity;
    return (name.test(key) ? timeOf(item) : undefined) ?? -Infinity;
  });
  return Math.max(-Infinity, ...found);
}

/**
 * The events without those that a newer one makes superfluous: of all `…:discovered`, `…:updated` and
 * `…:deleted` of one asset only the newest stays, which holds the asset's whole state (its `updatedFields` are
 * those of that one change). All other events stay, too. The order is kept.
 *
 * For receivers that keep the state of assets; who counts or forwards changes needs all of them.
 */
export function latestPerAsset<E extends OrderedEvent>(events: readonly E[]): E[] {
  needEvents(events);
  const latest = new Map<string, E>();
  for (const event of events) {
    const key = assetKey(event);
    const known = key === undefined ? undefined : latest.get(key);
    // Of equals the one that was sent later.
    if (key !== undefined && (known === undefined || !isNewer(known, event))) latest.set(key, event);
  }
  const kept = new Set(latest.values());
  return events.filter((event) => assetKey(event) === undefined || kept.has(event));
}

function needEvents(events: unknown): void {
  if (!Array.isArray(events) || !events.every(isObject)) {
    throw new EnodeInputError('isNewer and latestPerAsset take events');
  }
}

/** Kind and id of the asset whose state an event holds. */
function assetKey(event: OrderedEvent): string | undefined {
  const kind = /^user:(?!vendor-action)([a-z-]+):(?:discovered|updated|deleted)$/.exec(event.event)?.[1];
  if (kind === undefined) return undefined;
  const property = kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it may have any member; what is in it is checked
  const asset = (event as unknown as Record<string, { id?: unknown } | null | undefined>)[property];
  return typeof asset?.id === 'string' ? `${kind} ${asset.id}` : undefined;
}
