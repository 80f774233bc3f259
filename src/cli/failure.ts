import { isEnodeError, isProblem, type EnodeErrorCode } from '../index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/** Ends a command with a message and an exit code, without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What a failure says on stderr, line by line, and how the process ends. */
export interface Explained {
  readonly exitCode: ExitCode;
  readonly lines: readonly string[];
}

/**
 * Explains what a command threw.
 *
 * @throws any other error as it is: a bug, which keeps its stack.
 */
export function explainFailure(error: unknown): Explained {
  if (error instanceof Failure) return { exitCode: error.exitCode, lines: error.message.split('\n') };
  if (isProblem(error)) {
    const { message, issues, retryAt, requestId, docs } = error;
    const lines = [
      message,
      ...issues.map((issue) => `  ${JSON.stringify(issue)}`),
      ...(retryAt === undefined ? [] : [`Try again at ${retryAt.toISOString()}`]),
      ...(requestId === undefined ? [] : [`Request id for the support of Enode: ${requestId}`]),
      `See ${docs}`,
    ];
    return { exitCode: exitCodeOf.problem, lines };
  }
  if (!isEnodeError(error)) return explainSystemError(error);
  const lines = error.code === 'input' ? [error.message] : [error.message, `See ${error.docs}`];
  return { exitCode: exitCodeOf[error.code], lines };
}

const exitCodeOf: Readonly<Record<EnodeErrorCode, ExitCode>> = {
  problem: exitCodes.refused,
  authentication: exitCodes.credentials,
  timeout: exitCodes.failed,
  abort: exitCodes.interrupted,
  connection: exitCodes.failed,
  redirect: exitCodes.failed,
  unreadable: exitCodes.failed,
  version: exitCodes.failed,
  input: exitCodes.usage,
};

function explainSystemError(error: unknown): Explained {
  if (error instanceof Error && 'syscall' in error) {
    return { exitCode: exitCodes.failed, lines: [error.message] };
  }
  throw error;
}
