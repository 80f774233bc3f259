import { isObject } from '../../core/is-object.ts';
import { assetKinds } from '../assets/index.ts';

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

const discoveries: ReadonlySet<string> = new Set(assetKinds.map((kind) => `user:${kind}:discovered`));

/** Whether events of this name say that an asset was found. */
export const isDiscovery = (name: string): boolean => discoveries.has(name);
