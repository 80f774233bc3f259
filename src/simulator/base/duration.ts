import { EnodeInputError } from '../../errors/input-error.ts';
import { parseDuration, type Duration } from '../../core/duration.ts';
import { show } from '../../core/show.ts';

export type { Duration } from '../../core/duration.ts';

/** A simulated clock has no timer behind each wait, so more than 24 days are fine; a hundred years are enough. */
const maxMs = 100 * 365 * 86_400_000;

/** Milliseconds of a duration. Throws an `EnodeInputError` for anything that is not a finite length of time ≥ 0. */
export function toMilliseconds(duration: Duration): number {
  const ms = parseDuration(duration, maxMs);
  if (ms !== undefined) return ms;
  throw new EnodeInputError(
    `Not a duration: ${show(duration)}; write milliseconds or '20s', '5m', '1h', up to 100 years`,
  );
}
