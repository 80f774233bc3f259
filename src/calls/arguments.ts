import { unknownKey } from '../core/known-keys.ts';
import { checkOptions, isOptions, kindOf } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { Plan } from './plan.ts';

/** Named values. */
export type Named = Readonly<Record<string, unknown>>;

/** The arguments of a method, by place. */
export interface Arguments {
  /** As they were given; path parameters come first. */
  readonly at: readonly unknown[];
  readonly params: unknown;
  readonly options: Named;
}

/** The options of a call that has none. */
export const noOptions: Named = /* @__PURE__ */ Object.freeze({});

/**
 * The arguments of a method by place: path parameters, parameters, options.
 *
 * @throws EnodeInputError when there are too many, or something stands in the wrong place or is unknown.
 */
export function argumentsOf(plan: Plan, given: readonly unknown[]): Arguments {
  const { positional, name, options: known } = plan;
  const { [positional.length]: params, [positional.length + 1]: options = noOptions } = given;
  if (given.length > positional.length + 2) {
    throw new EnodeInputError(
      `${name} takes ${[...positional, 'parameters', 'options'].join(', ')} and no more`,
    );
  }
  checkParams(plan, params);
  if (options === noOptions) return { at: given, params, options: noOptions };
  if (typeof options === 'object' && options !== null) {
    const misplaced = Object.keys(options).find((key) => !known.has(key) && plan.known?.has(key) === true);
    if (misplaced !== undefined) {
      throw new EnodeInputError(
        `${misplaced} is a parameter of ${name}, and parameters come before the options: ${shown(plan, `{ ${misplaced} }`)}`,
      );
    }
  }
  checkOptions(options, known, name);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `checkOptions` has found an object with known keys
  return { at: given, params, options: options as Named };
}

function checkParams(plan: Plan, params: unknown): void {
  const { name, known, body } = plan;
  if (params === undefined) {
    if (known !== undefined || body?.required !== true) return;
    throw new EnodeInputError(`${name} needs its parameters: ${shown(plan, 'parameters')}`);
  }
  if (known === undefined) return;
  if (!isOptions(params)) {
    throw new EnodeInputError(
      `The parameters of ${name} are ${kindOf(params)}: give an object, or leave them out`,
    );
  }
  const unknown = unknownKey(params, known);
  if (unknown === undefined) return;
  const option = Object.keys(params).find((key) => !known.has(key) && plan.options.has(key));
  if (option !== undefined) {
    throw new EnodeInputError(
      `${option} is an option of ${name}, and options come after the parameters: ${shown(plan, '{}', `{ ${option} }`)}`,
    );
  }
  throw new EnodeInputError(
    known.size === 0
      ? `${name} takes no parameters, but got ${unknown}: what is newer than the types goes into the option extra`
      : `${name} does not know the parameter ${unknown}`,
  );
}

/** A call as people write it. */
const shown = ({ name, positional }: Plan, ...rest: string[]): string =>
  `${name}(${[...positional, ...rest].join(', ')})`;
