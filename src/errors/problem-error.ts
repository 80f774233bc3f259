import { isBrownout } from './brownout.ts';
import { EnodeError, type CallContext } from './enode-error.ts';
import { readProblemBody } from './problem-body.ts';
import { problemKind, type ProblemKind } from './problem-kind.ts';

/** One entry of a problem's `issues`: what the API says about a part of the payload. Its members are not documented. */
export type ProblemIssue = Readonly<Record<string, unknown>>;

/** When the same call may be made again, as far as the answer tells. */
export interface RetryAdvice {
  /** The time the server named in `Retry-After`, or in the body; `undefined` when it named none. */
  readonly retryAt?: Date | undefined;
  /** The id under which the server knows the request, from `x-request-id` or its like; `undefined` without one. */
  readonly requestId?: string | undefined;
}

/** Statuses that a later, identical call may not get: vendor or API trouble that passes. */
const passing: ReadonlySet<number> = new Set([408, 424, 425, 429, 500, 502, 503, 504]);

/**
 * The API answered with a problem (RFC 9457) or with another failing status. Some 400, 404 and 409 of this API
 * have no body: then `title` is the status' own and `detail` is empty.
 */
export class EnodeProblemError extends EnodeError {
  static override readonly code = 'problem';
  override readonly name = 'EnodeProblemError';
  /** What kind of problem: the last segment of `type` (hosts differ between versions), else named by the status. */
  readonly kind: ProblemKind;
  /** HTTP status. */
  readonly status: number;
  /** The problem's `type` as sent; `undefined` when the answer had none. */
  readonly type: string | undefined;
  /** Short text of the kind of problem. */
  readonly title: string;
  /** What happened this time, for people; empty when the answer had none. */
  readonly detail: string;
  /** What is wrong in which part of the payload; empty when the answer had none. */
  readonly issues: readonly ProblemIssue[];
  /**
   * Whether the API rejected the call because its version is being switched off, as it does at random with legacy
   * versions: move to `enode.version.successor`. How such an answer looks is not documented; it is known by its words.
   */
  readonly brownout: boolean;
  /** Whether the same call may succeed later without a change by the caller. */
  readonly retryable: boolean;
  /** When to try again, from `Retry-After` or the body; `undefined` when the server did not say. */
  readonly retryAt: Date | undefined;
  /** The server's id of the request; `undefined` without one. */
  readonly requestId: string | undefined;

  constructor(status: number, body: unknown, context: CallContext, advice: RetryAdvice = {}) {
    const { problem } = readProblemBody(body);
    const type = text(problem['type']) ?? text(problem['error']);
    const kind = problemKind(type, status);
    const title = text(problem['title']) ?? kind;
    const detail = text(problem['detail']) ?? text(problem['message']) ?? '';
    super(
      'problem',
      `${context.operation ?? 'The call'} answered ${status} ${kind}: ${title}${detail === '' || detail === title ? '' : ` (${detail})`}`,
      context,
    );
    this.kind = kind;
    this.status = status;
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.issues = Array.isArray(problem['issues']) ? (problem['issues'] as ProblemIssue[]) : [];
    this.brownout = isBrownout(status, `${type} ${title} ${detail}`);
    this.retryable = this.brownout || passing.has(status);
    this.retryAt = advice.retryAt;
    this.requestId = advice.requestId;
  }

  override toJSON(): Record<string, unknown> {
    const { kind, status, type, title, detail, issues, brownout, retryable, retryAt, requestId } = this;
    return {
      ...super.toJSON(),
      kind,
      status,
      type,
      title,
      detail,
      issues,
      brownout,
      retryable,
      retryAt,
      requestId,
    };
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
