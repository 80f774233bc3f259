import type { Contract } from '../contracts/contract.ts';
import type { ApiDocument } from '../document/api-document.ts';
import { issueText } from '../document/issues.ts';
import type { Operation } from '../document/operations.ts';
import { problem } from '../problems.ts';
import type { Incoming, Outgoing } from './exchange.ts';
import { failure } from './failure.ts';
import type { AnswerViolation } from './violation.ts';

/** The answer, or a 500 in its place if its document does not allow it. */
export function checkAnswer(
  onViolation: ((violation: AnswerViolation) => void) | undefined,
  document: ApiDocument,
  operation: Operation,
  contract: Contract,
  { method, path }: Incoming,
  outgoing: Outgoing,
): Outgoing {
  if (!onViolation) return outgoing;
  const { status } = outgoing;
  const json: unknown = outgoing.body === '' ? undefined : JSON.parse(outgoing.body);
  const issues = document.checkResponse(operation, {
    status,
    contentType: outgoing.headers['content-type'],
    json,
  });
  if (issues.length === 0) return outgoing;
  onViolation({ method, path, version: document.version, status, issues });
  const detail = `The answer ${status} is not as documented: ${issues.map(issueText).join('; ')}`;
  return failure(problem.badAnswer(detail, issues), contract, undefined);
}
