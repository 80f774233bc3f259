import type { Contract } from '../contracts/contract.ts';
import type { ApiDocument } from '../document/api-document.ts';
import { issueText } from '../document/issues.ts';
import type { Operation } from '../document/operations.ts';
import { problem } from '../problems.ts';
import type { Incoming, Outgoing } from './exchange.ts';
import { failure } from './failure.ts';
import type { AnswerViolation } from './violation.ts';

/** The answer, or a 500 in its place if its document does not allow it. */
export type AnswerCheck = (
  document: ApiDocument,
  operation: Operation,
  contract: Contract,
  incoming: Incoming,
  outgoing: Outgoing,
) => Outgoing;

/** How many characters of answers are remembered. */
const mostText = 8_000_000;

/** Checks answers; the same answer to the same operation is not checked twice, since it would come out the same. */
export function createAnswerCheck(onViolation: (violation: AnswerViolation) => void): AnswerCheck {
  const valid = new Map<string, Set<string>>();
  let size = 0;

  const remember = (key: string, body: string): void => {
    if (size + body.length > mostText) {
      valid.clear();
      size = 0;
    }
    const bodies = valid.get(key) ?? new Set();
    valid.set(key, bodies.add(body));
    size += body.length;
  };

  return (document, operation, contract, { method, path }, outgoing) => {
    const { status, body } = outgoing;
    const contentType = outgoing.headers['content-type'];
    const key = `${document.version} ${operation.key} ${status} ${contentType}`;
    if (valid.get(key)?.has(body)) return outgoing;
    const json: unknown = body === '' ? undefined : JSON.parse(body);
    const issues = document.checkResponse(operation, { status, contentType, json });
    if (issues.length === 0) {
      remember(key, body);
      return outgoing;
    }
    onViolation({ method, path, version: document.version, status, issues });
    const detail = `The answer ${status} is not as documented: ${issues.map(issueText).join('; ')}`;
    return failure(problem.badAnswer(detail, issues), contract, undefined);
  };
}
