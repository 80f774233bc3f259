import { WorldRefusal, type RefusalCode } from '../world/refusal.ts';
import { problem, SimulatedProblem } from './problems.ts';

/** How the API says each refusal. */
const problems: Readonly<Record<RefusalCode, (detail: string, title?: string) => SimulatedProblem>> = {
  invalid: problem.badRequest,
  'not-permitted': problem.forbidden,
  'not-found': problem.notFound,
  conflict: problem.conflict,
  gone: problem.gone,
  controlled: problem.controlled,
  'not-implemented': problem.notImplemented,
};

/** The problem that an error stands for; undefined: the simulator itself failed. */
export function toProblem(error: unknown): SimulatedProblem | undefined {
  if (error instanceof SimulatedProblem) return error;
  return error instanceof WorldRefusal ? problems[error.code](error.message, error.title) : undefined;
}

/** Does some work, and throws what is refused as a `SimulatedProblem`. */
export function withProblems<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toProblem(error) ?? error;
  }
}
