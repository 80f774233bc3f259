import { quantile } from './median.ts';

/** How the contenders are measured. */
export interface Scenario {
  /** Calls at once. */
  readonly concurrency: number;
  /** What the server waits before it answers, in milliseconds. */
  readonly latencyMs: number;
  readonly tls: boolean;
}

export const scenarios: readonly Scenario[] = [
  ...[1, 8, 64, 256].map((concurrency) => ({ concurrency, latencyMs: 0, tls: false })),
  { concurrency: 64, latencyMs: 20, tls: false },
  { concurrency: 1, latencyMs: 0, tls: true },
  { concurrency: 64, latencyMs: 0, tls: true },
];

export const scenarioName = ({ concurrency, latencyMs, tls }: Scenario): string =>
  `${concurrency} at once${latencyMs > 0 ? `, ${latencyMs} ms latency` : ''}${tls ? ', TLS' : ''}`;

/** Median and quartiles. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export const spreadOf = (numbers: readonly number[]): Spread => ({
  low: quantile(numbers, 0.25),
  middle: quantile(numbers, 0.5),
  high: quantile(numbers, 0.75),
});

/** What came of one contender in one scenario. */
export interface Result {
  readonly name: string;
  /** Calls in a second, as a ratio to bare fetch in the same round. */
  readonly throughput: Spread;
  /** CPU of a call, as a ratio to bare fetch in the same round. */
  readonly cpu: Spread;
}

/** What one process measured on one runtime. */
export interface Report {
  readonly runtime: string;
  readonly scenario: Scenario;
  readonly rounds: number;
  readonly calls: number;
  /** Of bare fetch: calls in a second and microseconds of CPU a call. */
  readonly floor: { readonly perSecond: number; readonly cpuMicros: number };
  readonly results: readonly Result[];
}
