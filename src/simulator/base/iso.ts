import { BoundedMap } from '../../core/bounded-map.ts';

/** A moment as the API writes it. Assets that were read together share their moments, so the newest texts are kept. */
export function iso(ms: number): string {
  const known = texts.get(ms);
  if (known !== undefined) return known;
  const text = new Date(ms).toISOString();
  texts.set(ms, text);
  return text;
}

const texts = new BoundedMap<number, string>(1000);
