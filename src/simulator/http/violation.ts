import type { Issue } from '../document/issue.ts';
import { issueText } from '../document/issues.ts';

/** Something that was sent and does not satisfy the document of its version. */
export type Violation = ResponseViolation | EventViolation;

/** An event of a webhook. */
export interface EventViolation {
  event: string;
  version: string;
  issues: readonly Issue[];
}

/** A response. */
export interface ResponseViolation {
  method: string;
  path: string;
  version: string;
  status: number;
  issues: readonly Issue[];
}

/** The code of the warning, by which a process can tell it from others. */
export const violationCode = 'ENODE_SIMULATOR_VIOLATION';

/** Warns of something that should never be sent, as Node warns: on stderr, and to `process.on('warning')`. */
export function warnOfViolation(violation: Violation): void {
  const { version, issues } = violation;
  const what =
    'event' in violation
      ? `The event ${violation.event}`
      : `The response ${violation.status} to ${violation.method} ${violation.path}`;
  process.emitWarning(
    `${what} is not as the document of ${version} says: ${issues.map(issueText).join('; ')}`,
    {
      type: 'EnodeSimulatorWarning',
      code: violationCode,
    },
  );
}
