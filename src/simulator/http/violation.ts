import type { Issue } from '../document/issue.ts';

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
