const first = 10_000;
const longest = 4 * 3_600_000;

/**
 * ms between an attempt that failed and the next one, after so many failures: 10 s, doubled each time up to 4 h. In
 * 24 hours that makes 16 attempts.
 */
export const retryGap = (failures: number): number => Math.min(first * 2 ** (failures - 1), longest);
