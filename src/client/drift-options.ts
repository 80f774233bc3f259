import { keysOf } from '../core/known-keys.ts';
import { reportTo, type Log } from '../core/log.ts';
import { show } from '../core/show.ts';
import type { OnResponseDrift } from '../drift/response-drift.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { VersionDefinition } from '../versions/definition.ts';

/** How responses are compared with the schemas of the version. */
export interface DriftOptions {
  /**
   * Share of the successful JSON responses that is compared, drawn at random: from 0 (none) to 1 (all). A page of 50
   * vehicles takes a fraction of a millisecond (0.2 where it was measured), after the call has ended.
   * @default 0.01
   */
  sample?: number | undefined;
  /**
   * Called once per client for each finding: operation, path and kind, and each new value of an enumeration. The
   * latest 1000 findings are remembered.
   * @default a message to the `logger`, without the value; one of the two must be given
   */
  onDrift?: OnResponseDrift | undefined;
}

/** The same, checked. */
export interface ResolvedDrift {
  readonly sample: number;
  readonly onDrift: OnResponseDrift | undefined;
  readonly log: Log | undefined;
}

const known = keysOf<DriftOptions>({ sample: true, onDrift: true });

export function resolveDrift(given: DriftOptions, log: Log | undefined): ResolvedDrift | undefined {
  checkOptions(given, known, 'createEnode({ drift })');
  const { sample = 0.01, onDrift } = given;
  if (!(typeof sample === 'number' && sample >= 0 && sample <= 1)) {
    throw new EnodeInputError(`drift.sample is ${show(sample)}: give a number from 0 to 1`);
  }
  if (onDrift !== undefined && typeof onDrift !== 'function') {
    throw new EnodeInputError(`drift.onDrift is ${show(onDrift)}: give a function`);
  }
  if (sample === 0) return undefined;
  if (onDrift === undefined && log === undefined) {
    throw new EnodeInputError('drift needs drift.onDrift or a logger');
  }
  return { sample, onDrift, log };
}

/** Watches the share of the responses that is to be compared. Nothing is loaded before there is one. */
export function watchResponses(
  drift: ResolvedDrift,
  loadChecks: VersionDefinition['load']['responses'],
): (response: Response) => void {
  return (response) => {
    if (!response.ok || Math.random() >= drift.sample) return;
    import('../drift/compare-later.ts').then(
      ({ compareLater }) => compareLater(response, drift, loadChecks),
      (error: unknown) => reportTo(drift.log)('The search for drift', error),
    );
  };
}
