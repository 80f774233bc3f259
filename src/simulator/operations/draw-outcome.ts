import type { Random } from '../base/random.ts';
import type { ActionScript } from '../world/actions.ts';
import { within } from './drawn-delays.ts';
import { minute } from '../base/zoned-time.ts';

/** How actions fail that fail, most likely ones first: most devices just do not react. */
const failures: readonly (ActionScript & { share: number })[] = [
  { share: 0.7, outcome: 'FAILED', reason: 'NO_RESPONSE' },
  { share: 0.2, outcome: 'FAILED', reason: 'FAILED_PRECONDITION' },
  { share: 0.1, outcome: 'CANCELLED', reason: 'FAILED_PRECONDITION' },
];

/** How the next action goes: at the given rate it fails after some minutes, else its device decides. */
export function drawFate(draw: Random, failureRate: number): ActionScript {
  if (failureRate <= 0 || draw.float() >= failureRate) return {};
  let left = draw.float();
  // oxlint-disable-next-line typescript/no-non-null-assertion -- the list above is not empty
  const { share: _, ...fate } = failures.find(({ share }) => (left -= share) < 0) ?? failures[0]!;
  return { ...fate, after: within(draw, [minute, 5 * minute]) };
}
