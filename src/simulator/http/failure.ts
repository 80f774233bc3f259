import type { Contract } from '../contracts/contract.ts';
import type { Operation } from '../document/operations.ts';
import { isBodyless } from '../document/response-check.ts';
import { problem, SimulatedProblem } from '../problems.ts';
import { jsonAnswer, type Outgoing } from './exchange.ts';

/** Writes a failure in the manner of the version; anything unforeseen is the simulator's own fault, a 500. */
export function failure(error: unknown, contract: Contract, operation: Operation | undefined): Outgoing {
  const known =
    error instanceof SimulatedProblem ? error : problem.serverError(`The simulator failed: ${String(error)}`);
  if (operation && isBodyless(operation, known.status))
    return { status: known.status, headers: {}, body: '' };
  return jsonAnswer(
    known.status,
    contract.problem(known),
    known.headers,
    'application/problem+json; charset=utf-8',
  );
}
