import { isObject } from '../../core/is-object.ts';
/** Simple values of an object by the names of their places, such as `chargeState.batteryLevel`. */
export function flatten(value: unknown, prefix = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  if (!isObject(value)) return found.set(prefix === '' ? 'value' : prefix, value);
  for (const [name, inner] of Object.entries(value)) {
    const place = prefix === '' ? name : `${prefix}.${name}`;
    if (isObject(inner)) for (const [key, one] of flatten(inner, place)) found.set(key, one);
    else found.set(place, inner);
  }
  return found;
}

/** A value in a cell. `null` is what the API does not know: it is neither empty nor zero. */
export function cellOf(value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Control characters would be commands to a terminal.
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');
}
