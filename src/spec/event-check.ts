import { isObject } from '../core/is-object.ts';

export { isObject };

/** Whether a JSON value matches its description exactly. Gives no reasons. */
export type EventCheck = (value: unknown) => boolean;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** JSON can hold numbers that are too large: they become infinite. */
export const isNumber = (value: unknown): value is number => typeof value === 'number' && value - value === 0;

export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

export function isList(value: unknown, check: EventCheck): value is unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!check(item)) return false;
  return true;
}

/** Whether all values of an object pass, but those of the fields that are described. */
export function isTable(
  value: unknown,
  check: EventCheck,
  described: readonly string[] = [],
): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  for (const key of Object.keys(value)) if (!described.includes(key) && !check(value[key])) return false;
  return true;
}
