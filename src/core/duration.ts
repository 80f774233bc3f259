import { maxTimerMs } from './timer.ts';

/** Milliseconds, or a number with a unit: `'250ms'`, `'30s'`, `'5m'`, `'1h'`, `'2d'`. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * The milliseconds of a duration, from 0 up to `maxMs`; `undefined` for anything else. Each caller says in its own
 * error which option it was and what to give.
 *
 * @param maxMs The default is what a timer can hold.
 */
export function parseDuration(value: unknown, maxMs: number = maxTimerMs): number | undefined {
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(value.trim()) : null;
  // oxlint-disable-next-line typescript/no-non-null-assertion -- what matches has a unit of this list
  const ms = match === null ? value : Number(match[1]) * unitMs[match[2]!]!;
  return typeof ms === 'number' && ms >= 0 && ms <= maxMs ? ms : undefined;
}
