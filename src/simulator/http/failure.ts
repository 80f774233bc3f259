import type { Contract, Problem } from '../versions/contract.ts';
import type { DocumentedOperation } from '../document/operations.ts';
import { isBodyless } from '../document/response-check.ts';
import { problem as problems, type SimulatedProblem } from '../versions/problems.ts';
import { toProblem } from '../versions/to-problem.ts';
import { jsonResponse, type Outgoing } from '../exchange/exchange.ts';

/** Writes a failure in the manner of the version; anything unforeseen is the simulator's own fault, a 500. */
export function failure(
  error: unknown,
  contract: Contract,
  operation: DocumentedOperation | undefined,
): Outgoing {
  const known = toProblem(error) ?? problems.serverError(`The simulator failed: ${String(error)}`);
  if (operation && isBodyless(operation, known.status))
    return { status: known.status, headers: {}, body: '' };
  const problem = contract.problem(known);
  return operation?.wrapped.has(String(known.status))
    ? jsonResponse(known.status, wrapped(known, problem))
    : jsonResponse(known.status, problem, known.headers, problemType);
}

const problemType = 'application/problem+json; charset=utf-8';

/** A failure as a value: what would be status, headers and body stands in the body, and only there. */
function wrapped({ status, slug, headers }: SimulatedProblem, { type, title, detail }: Problem): object {
  const retryAfter = headers['retry-after'];
  // Here, the title is one per type: nothing tells an invalid request from another bad one.
  const fixedTitle = slug === 'bad-request' ? 'Bad Request' : title;
  return {
    statusCode: status,
    headers: {
      'content-type': problemType,
      ...(retryAfter !== undefined && { 'retry-after': Number(retryAfter) }),
    },
    body: { type, title: fixedTitle, detail },
  };
}
