import { createRandom } from '../base/random.ts';
import type { Asset } from '../assets/index.ts';
import type { Derived } from './derived.ts';
import { touch } from './touch.ts';
import { hour } from '../base/zoned-time.ts';

/** How often a device at rest reports in, and when first; null: it does not. */
interface Rhythm {
  every: number;
  phase: number;
}

const silentShare = 0.1;
const rhythms = new Map<string, Rhythm | null>();
const mostRhythms = 10_000;

/**
 * An asset as it is known from the last time when it reported in by itself. A device at rest does so every few hours,
 * and some do not at all: that follows from its id, so that a million of them cost nothing.
 */
export function lastIdleReport<A extends Asset>(asset: A, now: number, derived: Derived): A {
  const rhythm = asset.isReachable ? rhythmOf(asset.id) : null;
  if (rhythm === null) return asset;
  const at = Math.floor((now - rhythm.phase) / rhythm.every) * rhythm.every + rhythm.phase;
  if (at <= asset.lastSeen) return asset;
  const last = derived.of<{ at: number; reported: A | undefined }>(asset, 'idle report', () => ({
    at: 0,
    reported: undefined,
  }));
  if (last.reported === undefined || last.at !== at) {
    last.at = at;
    last.reported = structuredClone(asset);
    touch(last.reported, at);
  }
  return last.reported;
}

function rhythmOf(id: string): Rhythm | null {
  const known = rhythms.get(id);
  if (known !== undefined) return known;
  const draw = createRandom(`idle ${id}`);
  const every = draw.integer(2 * hour, 6 * hour);
  const rhythm = draw.float() < silentShare ? null : { every, phase: draw.integer(0, every) };
  if (rhythms.size >= mostRhythms) rhythms.clear();
  rhythms.set(id, rhythm);
  return rhythm;
}
