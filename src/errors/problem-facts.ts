import { isBrownout } from './brownout.ts';
import { isPassing } from './passing.ts';
import { endedActionIn, readProblemBody } from './problem-body.ts';
import { problemKind, type ProblemKind } from './problem-kind.ts';

/** What a failing answer says, whatever its body is. */
export interface ProblemFacts {
  readonly kind: ProblemKind;
  readonly type: string | undefined;
  readonly title: string;
  readonly detail: string;
  readonly brownout: boolean;
  /** Whether the same call may succeed later without a change by the caller. */
  readonly retryable: boolean;
}

/** Reads a failing answer. Bodies may be a problem (RFC 9457), other JSON, or nothing. */
export function problemFacts(status: number, body: unknown): ProblemFacts {
  const { problem } = readProblemBody(body);
  const type = text(problem['type']) ?? text(problem['error']);
  const detail = text(problem['detail']) ?? text(problem['message']) ?? '';
  const given = text(problem['title']);
  const ended = status === 409 && type === undefined && endedActionIn(body) !== undefined;
  const kind = ended ? 'action-ended' : problemKind(type, status, `${given}\n${detail}`);
  const title = given ?? kind;
  const brownout = isBrownout(status, kind, title, detail);
  return { kind, type, title, detail, brownout, retryable: brownout || isPassing(status, kind) };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
