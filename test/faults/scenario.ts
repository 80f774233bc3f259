import type { Duration } from '../../src/index.ts';
import { apiMoods, type ApiMoodName } from './api-moods.ts';
import { tokenMoods, type TokenMoodName } from './token-moods.ts';

/** Servers that accept connections and do nothing sensible with them, and a port on which nothing listens. */
export const networkMoods = ['refused', 'resets', 'silent', 'resetsAtData'] as const;
export type NetworkMood = (typeof networkMoods)[number];

export const operations = ['get', 'list', 'command', 'raw', 'put', 'bytes'] as const;
export type OperationName = (typeof operations)[number];

/** What goes wrong in a run. */
export type Fault =
  | { readonly kind: 'api'; readonly mood: ApiMoodName }
  | { readonly kind: 'token'; readonly mood: TokenMoodName }
  | { readonly kind: 'network'; readonly mood: NetworkMood }
  | { readonly kind: 'abort'; readonly mood: ApiMoodName };

/** One run, drawn from its seed alone. */
export interface Scenario {
  readonly seed: number;
  readonly fault: Fault;
  readonly operation: OperationName;
  readonly id: string;
  readonly timeoutMs: number;
  readonly retry: false | { limit: number; minDelay: number; maxDelay: number; maxRetryAfter?: Duration };
  readonly prefetch: boolean;
  readonly sharedSignal: boolean;
  readonly throwOnVersion: boolean;
  readonly abortAfterMs: number;
}

const faults: readonly Fault[] = [
  ...(Object.keys(apiMoods) as ApiMoodName[]).map((mood) => ({ kind: 'api', mood }) as const),
  ...(Object.keys(tokenMoods) as TokenMoodName[]).map((mood) => ({ kind: 'token', mood }) as const),
  ...networkMoods.map((mood) => ({ kind: 'network', mood }) as const),
  ...(['stall before the head', 'stall within the body', '429, retry in a fraction'] as const).map(
    (mood) => ({ kind: 'abort', mood }) as const,
  ),
];

/** How many runs it takes to meet every fault in every operation once. */
export const allPairs = faults.length * operations.length;

/** The run of a seed. The first seeds walk through all pairs of fault and operation; the rest draw both. */
export function scenarioOf(seed: number): Scenario {
  const random = mulberry32(seed);
  const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const inOrder = seed < allPairs;
  const fault = inOrder ? faults[Math.floor(seed / operations.length)]! : among(faults);
  const operation = inOrder ? operations[seed % operations.length]! : among(operations);
  return {
    seed,
    fault,
    operation,
    id: `${among(['v', 'v ü/..%2F', 'a?b#c', '日本'])}${seed}`,
    // What must succeed gets the time to do so on a busy machine.
    timeoutMs: mustSucceed(fault) ? 10_000 : random() < 0.2 ? 150 : 400 + Math.floor(random() * 300),
    retry:
      random() < 0.25
        ? false
        : {
            limit: Math.floor(random() * 4),
            minDelay: 2 + Math.floor(random() * 10),
            maxDelay: 30,
            ...(random() < 0.3 ? { maxRetryAfter: '10s' } : {}),
          },
    prefetch: random() < 0.5,
    sharedSignal: random() < 0.5,
    throwOnVersion: random() < 0.5,
    abortAfterMs: 20 + random() * 100,
  };
}

function mustSucceed({ kind, mood }: Fault): boolean {
  return kind === 'api' && apiMoods[mood].ending === 'value';
}

/** A small generator of numbers from 0 to 1 that gives the same ones for the same seed. */
function mulberry32(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
