import { loadOperations, type Version } from '../../generated/index.ts';
import type { Operation } from './operation.ts';

/**
 * Whether the document of a version declares a JSON body for a success of an operation. The table is loaded for
 * this question only, which is asked when a success came without a body. An operation that the document does not
 * have (a newer one, called by its path) declares nothing.
 */
export async function declaresBody(version: Version, operation: string, status: number): Promise<boolean> {
  const operations: Readonly<Record<string, Operation>> = await loadOperations[version]();
  const found = operations[operation] ?? sameShape(operations, operation);
  const withBody = found?.withBody ?? [];
  return withBody.includes(status) || withBody.includes('2XX');
}

/** Documents may name the parameters of a path otherwise than the version's table does. */
function sameShape(
  operations: Readonly<Record<string, Operation>>,
  operation: string,
): Operation | undefined {
  const shape = shapeOf(operation);
  return Object.entries(operations).find(([key]) => shapeOf(key) === shape)?.[1];
}

const shapeOf = (operation: string): string => operation.replaceAll(/\{[^}]*\}/g, '{}');
