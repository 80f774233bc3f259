import { keyOf } from './operation-key.ts';
import type { Operation } from './operation.ts';

/** What the document promises as the body of a success: an object, some JSON, or nothing that can be relied on. */
export type Promised = 'object' | 'json' | 'nothing';

/**
 * What the document of a version promises of a success. The table is loaded for this question only, which is asked
 * when a success came without an object. An operation that the document does not have (a newer one, called by its
 * path) promises nothing. A status that it does not have promises what the others do: 204 where only 200 is declared.
 */
export function promiseOf(
  operations: Readonly<Record<string, Operation>>,
  operation: string,
  status: number,
): Promised {
  const found = keyOf(operations, operation);
  const described = found === undefined ? undefined : operations[found];
  if (described === undefined) return 'nothing';
  const { success, withBody, objects } = described;
  const declared = (statuses: Operation['success']) => statuses.includes(status) || statuses.includes('2XX');
  if (declared(success)) return declared(objects) ? 'object' : declared(withBody) ? 'json' : 'nothing';
  if (success.length === 0 || withBody.length < success.length) return 'nothing';
  return objects.length === success.length ? 'object' : 'json';
}
