/*
 * What this library throws, in one file. Everything is an `EnodeError` (see enode-error.ts) with
 *
 * - `code`: which member of the family it is. A closed list: it grows with a major version of this library only.
 * - `operation`, `requestId`, `context`: which call it was, and the id under which the server knows it.
 * - `docs`: the place in docs/errors.md that says what to do.
 *
 * Core code imports none of these classes, only EnodeInputError, which stands in a file of its own: this file is
 * loaded with the first error that is not about input.
 */
import { docsOf, EnodeError, type CallContext, type EnodeErrorCode, ClosedError } from './enode-error.ts';
import type { EnodeInputError } from './input-error.ts';
import {
  endedActionIn,
  readProblemBody,
  type EndedAction,
  problemFacts,
  isKnownKind,
  type ProblemKind,
} from './problem.ts';

/** One entry of a problem's `issues`: what the API says about a part of the payload. Its members are not documented. */
export type ProblemIssue = Readonly<Record<string, unknown>>;

/** When the same call may be made again, as far as the response says. */
export interface RetryAdvice {
  /** The time the server named in `Retry-After`, or in the body; `undefined` when it named none. */
  readonly retryAt?: Date | undefined;
}

/**
 * The API responded with a problem (RFC 9457) or with another failing status. Some 400, 404 and 409 of this API
 * have no body: then `title` is the status' own and `detail` is empty.
 */
export class EnodeProblemError extends EnodeError {
  static override readonly code = 'problem';
  declare readonly code: 'problem';
  override readonly name = 'EnodeProblemError';
  /** What kind of problem: the last segment of `type` (hosts differ between versions), else named by the status. */
  readonly kind: ProblemKind;
  /** HTTP status. */
  readonly status: number;
  /** The problem's `type` as sent; `undefined` when the response had none. */
  readonly type: string | undefined;
  /** Short text of the kind of problem. */
  readonly title: string;
  /** What happened this time, for people; empty when the response had none. */
  readonly detail: string;
  /** What is wrong in which part of the payload; empty when the response had none. */
  readonly issues: readonly ProblemIssue[];
  /**
   * Whether the API rejected the call because its version is being switched off, as it does at random with legacy
   * versions: move to `enode.version.successor`. The form of such a response is not documented; it is recognised by its words.
   */
  readonly brownout: boolean;
  /** Whether the same call may succeed later without a change by the caller. */
  readonly retryable: boolean;
  /** When to try again, from `Retry-After` or the body; `undefined` when the server did not say. */
  readonly retryAt: Date | undefined;
  /**
   * How the action had ended that was to be cancelled, where that is what a 409 says; `undefined` for all other
   * problems. Handles of commands make an outcome of it.
   */
  readonly action: EndedAction | undefined;

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
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the API documents of its issues
    this.issues = Array.isArray(issues) ? (issues as ProblemIssue[]) : [];
    this.brownout = brownout;
    this.retryable = retryable;
    this.retryAt = advice.retryAt;
    this.action = status === 409 ? endedActionIn(body) : undefined;
  }

  /** Problems of a known kind have a place of their own. */
  override get docs(): string {
    return isKnownKind(this.kind) ? docsOf(this.kind) : super.docs;
  }

  override toJSON(): Record<string, unknown> {
    const { kind, status, type, title, detail, issues, brownout, retryable, retryAt, action } = this;
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
      action,
    };
  }
}

/** What the token endpoint says of a refusal (RFC 6749, section 5.2). An open list. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | (string & {});

/** When a token may be asked for again, as far as the response says. */
export interface AuthenticationAdvice extends ErrorOptions {
  /** @default false */
  readonly retryable?: boolean | undefined;
  readonly retryAt?: Date | undefined;
}

/** The token endpoint refused the client, or its response holds no token. */
export class EnodeAuthenticationError extends EnodeError {
  static override readonly code = 'authentication';
  declare readonly code: 'authentication';
  override readonly name = 'EnodeAuthenticationError';
  /** The OAuth error code; `undefined` when the response named none. */
  readonly oauthError: OAuthErrorCode | undefined;
  /** Whether the token endpoint may respond later without a change by the caller: 429, 5xx. */
  readonly retryable: boolean;
  /** When to try again, from `Retry-After`; `undefined` when the server did not say. */
  readonly retryAt: Date | undefined;

  constructor(
    message: string,
    oauthError: string | undefined,
    context: CallContext,
    { retryable = false, retryAt, ...options }: AuthenticationAdvice = {},
  ) {
    super('authentication', message, context, options);
    this.oauthError = oauthError;
    this.retryable = retryable;
    this.retryAt = retryAt;
  }

  override toJSON(): Record<string, unknown> {
    const { oauthError, retryable, retryAt } = this;
    return { ...super.toJSON(), oauthError, retryable, retryAt };
  }
}

/**
 * Where a call was when its time ran out: waiting for a token, for the response's headers, for its body, or
 * between two attempts; or waiting for a function that it was given (`middleware`, `onRequest`, `onVersionMismatch`).
 */
export type CallPhase = 'token' | 'headers' | 'body' | 'backoff' | 'callback';

/** The time of a call ran out. The request may have reached the server: check before you repeat a command. */
export class EnodeTimeoutError extends EnodeError {
  static override readonly code = 'timeout';
  declare readonly code: 'timeout';
  override readonly name = 'EnodeTimeoutError';
  /** What the call was waiting for. */
  readonly phase: CallPhase;
  /** The timeout, in milliseconds. */
  readonly timeoutMs: number;

  constructor(phase: CallPhase, timeoutMs: number, context: CallContext, options?: ErrorOptions) {
    const waitedFor = {
      token: 'an access token',
      headers: 'the response',
      body: 'the rest of the response',
      backoff: 'the next attempt',
      callback: 'a callback (middleware, hooks.onRequest or onVersionMismatch)',
    };
    super(
      'timeout',
      `${context.operation ?? 'The call'} ran out of its timeout of ${timeoutMs} ms while waiting for ${waitedFor[phase]}`,
      context,
      options,
    );
    this.phase = phase;
    this.timeoutMs = timeoutMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), phase: this.phase, timeoutMs: this.timeoutMs };
  }
}

/** The caller's `signal` ended the call, or `close()` of the client. `cause` is the signal's reason. */
export class EnodeAbortError extends EnodeError {
  static override readonly code = 'abort';
  declare readonly code: 'abort';
  override readonly name = 'EnodeAbortError';

  constructor(context: CallContext, options?: ErrorOptions) {
    const by =
      options?.cause instanceof ClosedError
        ? 'aborted, because the client was closed'
        : 'aborted by its signal';
    super('abort', `${context.operation ?? 'The call'} was ${by}`, context, options);
  }
}

/** What the transport knows about a connection that failed, beside its words. */
export interface ConnectionErrorOptions extends ErrorOptions {
  /** See EnodeConnectionError.tls. @default false */
  tls?: boolean;
}

/** No response: the connection could not be made, or broke. `cause` is what fetch threw. */
export class EnodeConnectionError extends EnodeError {
  static override readonly code = 'connection';
  declare readonly code: 'connection';
  override readonly name = 'EnodeConnectionError';
  /**
   * Whether bytes of the request may have reached the server. `false` only where that is certain (name not
   * resolved, connection refused, certificate not accepted): then a command can be sent again without risk.
   */
  readonly mayHaveArrived: boolean;
  /**
   * Whether TLS was the reason: the server's certificate was not accepted, or it speaks no TLS. Nothing was sent, and
   * another attempt ends the same: check the address, the clock, and certificates (a proxy that reads along needs its
   * own, e.g. `NODE_EXTRA_CA_CERTS`).
   */
  readonly tls: boolean;

  constructor(
    mayHaveArrived: boolean,
    reason: string,
    context: CallContext,
    { tls = false, ...options }: ConnectionErrorOptions = {},
  ) {
    const note = tls ? ' (TLS failed; nothing was sent)' : mayHaveArrived ? '' : ' (nothing was sent)';
    super(
      'connection',
      `${context.operation ?? 'The call'} got no response: ${reason}${note}`,
      context,
      options,
    );
    this.mayHaveArrived = mayHaveArrived;
    this.tls = tls;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), mayHaveArrived: this.mayHaveArrived, tls: this.tls };
  }
}

/**
 * The server responded with a redirect that is not followed: to another origin (it would get the token), of a call
 * other than GET (a command would be repeated, or become a GET), or one too many. Nothing was sent to its target.
 */
export class EnodeRedirectError extends EnodeError {
  static override readonly code = 'redirect';
  declare readonly code: 'redirect';
  override readonly name = 'EnodeRedirectError';
  /** HTTP status, e.g. 307. */
  readonly status: number;
  /** Origin of the target, e.g. `https://example.com`; `undefined` when the response named none that can be read. */
  readonly targetOrigin: string | undefined;

  constructor(status: number, targetOrigin: string | undefined, reason: string, context: CallContext) {
    const target = targetOrigin === undefined ? 'without a target' : `to ${targetOrigin}`;
    super(
      'redirect',
      `${context.operation ?? 'The call'} answered ${status}, a redirect ${target}, which is not followed: ${reason}`,
      context,
    );
    this.status = status;
    this.targetOrigin = targetOrigin;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, targetOrigin: this.targetOrigin };
  }
}

/**
 * A body that is not what the API promises: a success with HTML, truncated JSON, or nothing at all; or a response of
 * any status that is longer than `maxResponseBytes`.
 */
export class EnodeUnreadableError extends EnodeError {
  static override readonly code = 'unreadable';
  declare readonly code: 'unreadable';
  override readonly name = 'EnodeUnreadableError';
  /** The response's content type; `null` when it had none. */
  readonly contentType: string | null;
  /**
   * Length of the body in characters; of one that was too long, how many bytes of it were read. The body itself is not kept: it
   * may hold anything.
   */
  readonly bodyLength: number;

  constructor(
    reason: string,
    contentType: string | null,
    bodyLength: number,
    context: CallContext,
    options?: ErrorOptions,
  ) {
    super(
      'unreadable',
      `${context.operation ?? 'The call'} answered ${context.status} with ${reason} (${context.url})`,
      context,
      options,
    );
    this.contentType = contentType;
    this.bodyLength = bodyLength;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), contentType: this.contentType, bodyLength: this.bodyLength };
  }
}

/** The server responded in another API version than was asked for, and `onVersionMismatch` is `'throw'`. */
export class EnodeVersionError extends EnodeError {
  static override readonly code = 'version';
  declare readonly code: 'version';
  override readonly name = 'EnodeVersionError';

  constructor(context: CallContext) {
    super('version', versionMismatchMessage(context), context);
  }
}

/** One wording for the thrown error and for the warning. */
export function versionMismatchMessage(context: CallContext): string {
  return (
    `${context.operation ?? 'A call'} asked for Enode API ${context.version} and was answered in ` +
    `${context.responseVersion}: the types of this client do not describe that response. ` +
    `Check that the version is still offered, or move to createEnode({ version: '${context.responseVersion}' }).`
  );
}

/** The family by code. A code without a class, or a class without a code, does not compile. */
export type ErrorsByCode = Complete<{
  problem: EnodeProblemError;
  authentication: EnodeAuthenticationError;
  timeout: EnodeTimeoutError;
  abort: EnodeAbortError;
  connection: EnodeConnectionError;
  redirect: EnodeRedirectError;
  unreadable: EnodeUnreadableError;
  version: EnodeVersionError;
  input: EnodeInputError;
}>;

type Complete<
  Family extends { readonly [Code in EnodeErrorCode]: EnodeError & { readonly code: Code } } & {
    readonly [Code in Exclude<keyof Family, EnodeErrorCode>]: never;
  },
> = Family;

/**
 * Any error of this library: a `switch` over its `code` knows each member.
 *
 * @example
 * catch (error) {
 *   if (!isEnodeError(error)) throw error;
 *   switch (error.code) {
 *     case 'timeout': return retryLater(error.phase);
 *     case 'problem': return report(error.kind, error.requestId, error.docs);
 *     default: throw error;
 *   }
 * }
 */
export type AnyEnodeError = ErrorsByCode[EnodeErrorCode];
