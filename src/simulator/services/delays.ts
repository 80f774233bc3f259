import { type Duration, toMilliseconds } from '../base/duration.ts';
import type { SimulatorOptions } from './options.ts';
import { actionDelayOf } from '../operations/vendor-delays.ts';
import type { ActionTiming } from '../operations/action-service.ts';
import { drawActionDelay, drawReportDelay, drawWithin } from '../operations/drawn-delays.ts';
import type { ReportingOptions } from '../world/reporting.ts';
import type { World } from '../world/world.ts';
import type { Random } from '../base/random.ts';
import { minute } from '../base/zoned-time.ts';
import type { ActionScript } from '../world/actions.ts';

/** How long things take, in ms, and how commands go: as options say, or drawn around what is known of the real ones. */
export interface Delays {
  report: ReportingOptions['delayOf'];
  hint: ReportingOptions['hintDelayOf'];
  action: ActionTiming['delayOf'];
  fate: ActionTiming['fate'];
  /** From the end of a Link session until a device appears. */
  link: () => number;
}

const usualFailureRate = 0.03;
const linkSpan = [2000, 20_000] as const;

export function createDelays(world: World, options: SimulatorOptions): Delays {
  const { lifelike = false } = options;
  const stream = (name: string) => world.state.random(name, world.random.fork(name));
  const draws = {
    reports: stream('report delays'),
    actions: stream('action delays'),
    fates: stream('fates'),
    links: stream('link delays'),
  };
  const report = fixed(options.reportDelay, lifelike ? undefined : 0);
  const link = fixed(options.linkDelay, lifelike ? undefined : 0);
  const isActionDrawn = options.actionDelay === 'drawn' || (lifelike && options.actionDelay === undefined);
  const action = fixed(options.actionDelay, undefined);
  const reach = (vendor: string): number =>
    isActionDrawn ? drawActionDelay(draws.actions, actionDelayOf(vendor)) : (action ?? actionDelayOf(vendor));
  const failureRate = options.failureRate ?? (lifelike ? usualFailureRate : 0);
  return {
    report: (asset, before) => report ?? drawReportDelay(draws.reports, asset, before, world.clock.now()),
    // A hint travels as a command does.
    hint: reach,
    action: reach,
    fate: () => drawFate(draws.fates, failureRate),
    link: () => link ?? drawWithin(draws.links, linkSpan),
  };
}

/** The given time in ms, or else the usual one; undefined: it is to be drawn. */
function fixed(option: Duration | 'drawn' | undefined, usual: number | undefined): number | undefined {
  if (option === 'drawn') return undefined;
  return option === undefined ? usual : toMilliseconds(option);
}

/** How actions fail that fail, most likely ones first: most devices just do not react. */
const failures: readonly (ActionScript & { share: number })[] = [
  { share: 0.7, outcome: 'FAILED', reason: 'NO_RESPONSE' },
  { share: 0.2, outcome: 'FAILED', reason: 'FAILED_PRECONDITION' },
  { share: 0.1, outcome: 'CANCELLED', reason: 'FAILED_PRECONDITION' },
];

/** How the next action goes: at the given rate it fails after some minutes, else its device decides. */
function drawFate(draw: Random, failureRate: number): ActionScript {
  if (failureRate <= 0 || draw.float() >= failureRate) return {};
  let left = draw.float();
  // oxlint-disable-next-line typescript/no-non-null-assertion -- the list above is not empty
  const { share: _, ...fate } = failures.find(({ share }) => (left -= share) < 0) ?? failures[0]!;
  return { ...fate, after: drawWithin(draw, [minute, 5 * minute]) };
}
