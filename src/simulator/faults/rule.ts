import { EnodeInputError } from '../../errors/input-error.ts';
import type { Random } from '../base/random.ts';
import type { EventFaultRule, FaultHandle, RequestFaultRule } from './simulator-faults.ts';

/** A rule at work. */
export interface ActiveRule<F, T> extends FaultHandle {
  /** The fault that hits this one; undefined: none. */
  draw(target: T): F | undefined;
}

export const isFaultList = <F extends object>(
  fault: F | readonly (F | null)[],
): fault is readonly (F | null)[] => Array.isArray(fault);

export function activeRule<F extends object, T>(
  id: string,
  rule: RequestFaultRule | EventFaultRule,
  matches: (target: T) => boolean,
  random: Random,
  remove: () => void,
): ActiveRule<F, T> {
  const { rate = 1, times } = rule;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each rule is added with the type of its faults
  const fault = rule.fault as F | readonly (F | null)[];
  if (!(rate >= 0 && rate <= 1)) throw new EnodeInputError(`rate is ${rate}: give a number from 0 to 1`);
  const script = isFaultList(fault) ? fault : [fault];
  if (script.length === 0) throw new EnodeInputError('The list of faults is empty');
  const limit = times ?? (isFaultList(fault) ? script.length : Infinity);
  if (!(limit > 0)) throw new EnodeInputError(`times is ${limit}: give a number from 1`);
  let turns = 0;
  let hits = 0;
  return {
    id,
    rule: structuredClone(rule),
    get hits() {
      return hits;
    },
    remove,
    [Symbol.dispose]: remove,
    draw: (target) => {
      if (turns >= limit || !matches(target) || (rate < 1 && random.float() >= rate)) return undefined;
      const drawn = script[turns % script.length];
      turns += 1;
      if (drawn === null || drawn === undefined) return undefined;
      hits += 1;
      return drawn;
    },
  };
}
