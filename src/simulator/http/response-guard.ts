import type { Contract } from '../versions/contract.ts';
import type { ApiDocument } from '../document/api-document.ts';
import type { Issue } from '../document/issue.ts';
import { issueText } from '../document/issues.ts';
import type { DocumentedOperation } from '../document/operations.ts';
import { problem } from '../versions/problems.ts';
import type { Incoming, Outgoing } from '../exchange/exchange.ts';
import { failure } from './failure.ts';
import type { ListText } from '../exchange/list-text.ts';
import type { ResponseViolation } from './violation.ts';

/** Returns the response, or a 500 in its place if its document does not allow it. */
export type ResponseGuard = (
  document: ApiDocument,
  operation: DocumentedOperation,
  contract: Contract,
  incoming: Incoming,
  outgoing: Outgoing,
) => Outgoing;

/** How many characters of responses are remembered. */
const mostText = 8_000_000;

/**
 * Checks responses. The same response to the same operation is not checked twice, since it would come out the same; nor is
 * the same entry of a list, so that a list costs what is new in it.
 */
export function createResponseGuard(onViolation: (violation: ResponseViolation) => void): ResponseGuard {
  const valid = createMemory(mostText);

  return (document, operation, contract, { method, path }, outgoing) => {
    const { status, body, list } = outgoing;
    const contentType = outgoing.headers['content-type'];
    const key = `${document.version} ${operation.key} ${status} ${contentType}`;
    const parts = list && document.listCheck(operation, { status, contentType, at: list.path });
    const issues = parts
      ? listIssues(
          list,
          valid.checking(`${key} entry`, (text) => parts.entry(JSON.parse(text))),
          valid.checking(`${key} frame`, (text) => parts.frame(JSON.parse(text))),
        )
      : valid.checking(key, (text) =>
          document.checkResponse(operation, {
            status,
            contentType,
            json: text === '' ? undefined : JSON.parse(text),
          }),
        )(body);
    if (issues.length === 0) return outgoing;
    onViolation({ method, path, version: document.version, status, issues });
    const detail = `The response ${status} is not as documented: ${issues.map(issueText).join('; ')}`;
    return failure(problem.undocumentedResponse(detail, issues), contract, undefined);
  };
}

type Check = (text: string) => Issue[];

/** What is wrong with a list: a handful of issues, with their places in the response. */
function listIssues({ path, entries, frame }: ListText, checkEntry: Check, checkFrame: Check): Issue[] {
  const issues = checkFrame(frame);
  for (const [index, text] of entries.entries()) {
    for (const issue of checkEntry(text)) issues.push({ ...issue, path: `${path}/${index}${issue.path}` });
    if (issues.length >= 8) break;
  }
  return issues;
}

/** Remembers texts that were found right, up to so many characters. */
function createMemory(most: number) {
  const texts = new Map<string, Set<string>>();
  let size = 0;
  return {
    /** The check, which is left out for texts that are known to be right. */
    checking:
      (key: string, check: Check): Check =>
      (text) => {
        if (texts.get(key)?.has(text)) return [];
        const issues = check(text);
        if (issues.length > 0) return issues;
        if (size + text.length > most) {
          texts.clear();
          size = 0;
        }
        texts.set(key, (texts.get(key) ?? new Set()).add(text));
        size += text.length;
        return [];
      },
  };
}
