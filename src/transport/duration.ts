import { EnodeInputError } from '../errors/input-error.ts';

/** Milliseconds, or a number with a unit: `'250ms'`, `'30s'`, `'5m'`, `'1h'`. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h'}`;

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Timers take 32 bits; what is longer would fire at once. */
const maxTimerMs = 2 ** 31 - 1;

/** The milliseconds of a duration. Refuses what is no positive time with the option's name and what to write. */
export function durationMs(value: Duration, option: string): number {
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(value.trim()) : undefined;
  const ms = typeof value === 'number' ? value : Number(match?.[1]) * unitMs[match?.[2] ?? '']!;
  if (!(ms > 0) || ms > maxTimerMs) {
    throw new EnodeInputError(
      `${option} is ${JSON.stringify(value) ?? String(value)}: give milliseconds as a number above 0, or a text such as '30s' or '5m' (at most 24 days)`,
    );
  }
  return ms;
}
