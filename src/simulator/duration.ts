/** A length of time: milliseconds, or a number with a unit: `'250ms'`, `'20s'`, `'5m'`, `'1h'`, `'2d'`. */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

const unitMs: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a duration. Throws a `TypeError` for anything that is not a finite length of time ≥ 0. */
export function toMilliseconds(duration: Duration): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration));
  const ms = match ? Number(match[1]) * (unitMs[match[2] ?? ''] ?? Number.NaN) : duration;
  if (typeof ms !== 'number' || !Number.isFinite(ms) || ms < 0) {
    throw new TypeError(
      `Not a duration: ${JSON.stringify(duration)}; write milliseconds or '20s', '5m', '1h'`,
    );
  }
  return ms;
}
