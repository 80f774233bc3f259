import { isObject } from '../../core/is-object.ts';

/** What is known of an asset from the first moment on. */
const known = new Set(['id', 'userId', 'vendor', 'information']);

/**
 * An asset as a `…:discovered` event of the API has it: only `information` is filled, all else is null, although the
 * documents do not say of all of it that it may be.
 */
export function sparse(asset: object): object {
  return Object.fromEntries(
    Object.entries(asset).map(([name, value]) => [name, known.has(name) ? (value as unknown) : null]),
  );
}

/** The event with its asset made sparse. */
export function sparseEvent(event: object): object {
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [
      name,
      name !== 'user' && isObject(value) ? sparse(value) : (value as unknown),
    ]),
  );
}

/** Whether events of this name tell that an asset was found. */
export const isDiscovery = (name: string): boolean =>
  /^user:(?:vehicle|charger|hvac|inverter|battery|meter):discovered$/.test(name);
