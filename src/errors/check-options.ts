import { parseDuration, type Duration } from '../core/duration.ts';
import { unknownKey } from '../core/known-keys.ts';
import { tagOf } from '../core/tag-of.ts';
import { show } from '../core/show.ts';
import { codeOf } from './enode-error.ts';
import { EnodeInputError } from './input-error.ts';

/**
 * Refuses unknown options. A misspelt option would otherwise be silently ignored: the call would run
 * without its filter, timeout or retry limit.
 */
export function refuseUnknownKeys(given: object, known: ReadonlySet<string>, where: string): void {
  const unknown = unknownKey(given, known);
  if (unknown !== undefined) throw new EnodeInputError(`${where} does not know the option ${unknown}`);
}

/** Refuses what is not an object of options, and unknown options. */
export function checkOptions(
  given: unknown,
  known: ReadonlySet<string>,
  where: string,
): asserts given is object {
  if (!isOptions(given)) {
    throw new EnodeInputError(
      `The options of ${where} are ${kindOf(given)}: give an object, or leave them out`,
    );
  }
  refuseUnknownKeys(given, known, where);
}

/** What is made of options while they are checked. Their getters, or the traps of a proxy, may throw. */
export function readOptions<Result>(where: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) !== undefined) throw error;
    throw new EnodeInputError(`The options of ${where} cannot be read: a getter in them throws`);
  }
}

/** Whether a value is an object with members, and not a Map, an AbortSignal or another that would say nothing. */
export function isOptions(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const tag = tagOf(value);
  return tag === 'Object' || tag === 'Module';
}

/** Not the value: options may hold secrets, and may stand in the wrong place. */
export function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a string';
  const tag = tagOf(value);
  return typeof value !== 'object' || value === null || tag === 'Object' || tag === 'Array'
    ? show(value)
    : `a ${tag}`;
}

/** Whether a value can be listened to as a signal is: also one of another realm, or of a polyfill. */
export function isSignal(value: unknown): value is AbortSignal {
  const { aborted, addEventListener, removeEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return (
    typeof aborted === 'boolean' &&
    typeof addEventListener === 'function' &&
    typeof removeEventListener === 'function'
  );
}

/** Refuses what is not a signal, e.g. the AbortController itself. */
export function checkSignal(given: unknown, where: string): asserts given is AbortSignal | null | undefined {
  if (given === undefined || given === null || isSignal(given)) return;
  const controller = (given as { signal?: { aborted?: unknown } }).signal?.aborted !== undefined;
  throw new EnodeInputError(
    `signal of ${where} is ${controller ? 'an AbortController: give its signal' : `${kindOf(given)}: give an AbortSignal`}`,
  );
}

/**
 * The milliseconds of an option that is a duration.
 *
 * @throws EnodeInputError that names the option and the accepted formats.
 */
export function durationMs(value: Duration, option: string): number {
  const ms = parseDuration(value);
  // Neither undefined nor 0: the parser gives no negative numbers.
  if (ms) return ms;
  throw new EnodeInputError(
    `${option} is ${show(value)}: give milliseconds above 0, or a string such as '30s' or '5m' (at most 24 days)`,
  );
}
