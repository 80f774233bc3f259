import { parseDuration, type Duration } from '../core/duration.ts';
import { show } from '../core/show.ts';
import { EnodeInputError } from '../errors/input-error.ts';

export type { Duration } from '../core/duration.ts';

/** The milliseconds of a duration. Refuses what is no positive time with the option's name and what to write. */
export function durationMs(value: Duration, option: string): number {
  const ms = parseDuration(value);
  if (ms !== undefined && ms > 0) return ms;
  throw new EnodeInputError(
    `${option} is ${show(value)}: give milliseconds as a number above 0, or a text such as '30s' or '5m' (at most 24 days)`,
  );
}
