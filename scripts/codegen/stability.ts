import type { Stability } from '../../src/spec/operation.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { OperationObject } from '../../src/openapi/openapi.ts';
import { pointerOf, step } from '../../src/openapi/pointer.ts';

const known: readonly unknown[] = ['beta', 'experimental'] satisfies Stability[];

/** Whether a tag groups operations by how stable they are, and not by what they are about. */
export const isStabilityTag = (tag: string): boolean => known.includes(tag.toLowerCase());

/** What a document says of how stable an operation is: by `x-stability`, or by a tag `Beta` or `Experimental`. */
export function stabilityOf(operation: OperationObject): Stability | undefined {
  const given = operation['x-stability'] ?? operation.tags?.find(isStabilityTag)?.toLowerCase();
  if (given === undefined || known.includes(given)) return given as Stability | undefined;
  throw new DocumentError(
    step(pointerOf(operation), 'x-stability'),
    `\`${JSON.stringify(given)}\` is no stability`,
    'write `beta` or `experimental`',
  );
}
