import type { Stability } from '../../src/spec/operation.ts';
import { DocumentError } from '../../src/openapi/document-error.ts';
import type { OperationObject } from '../../src/openapi/openapi.ts';
import { pointerOf, step } from '../../src/openapi/pointer.ts';

const known: readonly Stability[] = ['beta', 'experimental'];

/** Whether a tag groups operations by how stable they are, and not by what they are about. */
export const isStabilityTag = (tag: string): boolean => known.some((one) => one === tag.toLowerCase());

/** What a document says of how stable an operation is: by `x-stability`, or by a tag `Beta` or `Experimental`. */
export function stabilityOf(operation: OperationObject): Stability | undefined {
  const given = operation['x-stability'] ?? operation.tags?.find(isStabilityTag)?.toLowerCase();
  const stability = known.find((one) => one === given);
  if (given === undefined || stability !== undefined) return stability;
  throw new DocumentError(
    step(pointerOf(operation), 'x-stability'),
    `\`${JSON.stringify(given)}\` is not a stability`,
    'write `beta` or `experimental`',
  );
}
