import { EnodeError, type CallContext } from './enode-error.ts';
import { readProblemBody } from './problem-body.ts';
import { problemFacts } from './problem-facts.ts';
import type { ProblemKind } from './problem-kind.ts';

/** One entry of a problem's `issues`: what the API says about a part of the payload. Its members are not documented. */
export type ProblemIssue = Readonly<Record<string, unknown>>;

/** When the same call may be made again, as far as the answer tells. */
export interface RetryAdvice {
  /** The time the server named in `Retry-After`, or in the body; `undefined` when it named none. */
  readonly retryAt?: Date | undefined;
  /** The id under which the server knows the request, from `x-request-id` or its like; `undefined` without one. */
  readonly requestId?: string | undefined;
}

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
    const { kind, type, title, detail, brownout, retryable } = problemFacts(status, body);
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
    const { issues } = readProblemBody(body).problem;
    this.issues = Array.isArray(issues) ? (issues as ProblemIssue[]) : [];
    this.brownout = brownout;
    this.retryable = retryable;
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
