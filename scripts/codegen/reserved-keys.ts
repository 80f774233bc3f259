import { isObject } from '../../src/core/is-object.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import { step } from '../../src/openapi/pointer.ts';
import { isAboveData, isAboveNames, isExtension } from './document-keys.ts';

/**
 * Refuses keys such as `__proto__` where words of OpenAPI are expected: every object of JavaScript has them, so they
 * would be taken for known ones. As names they are the API's own.
 *
 * @throws {DocumentError} for the first.
 */
export function refuseReservedKeys(node: unknown, pointer = '', areNames = false): void {
  if (Array.isArray(node))
    for (const [index, item] of node.entries()) refuseReservedKeys(item, step(pointer, index));
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    const at = step(pointer, key);
    if (!areNames && isReserved(key))
      throw new DocumentError(at, `\`${key}\` is no word of OpenAPI`, 'leave it out');
    if (areNames || !(isAboveData(key) || isExtension(key)))
      refuseReservedKeys(value, at, !areNames && isAboveNames(key));
  }
}

const isReserved = (key: string): boolean => key.startsWith('__') && key in Object.prototype;
