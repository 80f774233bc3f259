import { docsUrl } from '../core/about.ts';
import { causeOf, errorShape } from '../core/error-shape.ts';

/**
 * The error family. Every error this library throws is an `EnodeError`; `code` distinguishes the members and
 * never changes meaning. `instanceof` and the guards hold across duplicate copies of this package (two versions
 * in one `node_modules`, a bundle beside a plain import), because they check a brand and not the prototype.
 */
const brand = Symbol.for('enode-client.error');

/** Distinguishes the members of the error family. A closed list, because they are ours. */
export type EnodeErrorCode =
  | 'problem'
  | 'authentication'
  | 'timeout'
  | 'abort'
  | 'connection'
  | 'redirect'
  | 'unreadable'
  | 'version'
  | 'input';

/** What is known about the call in which an error happened. Never holds a header, a token or a body. */
export interface CallContext {
  /** Method and path template, e.g. `GET /vehicles/{vehicleId}`: low in cardinality, fit for metrics. */
  readonly operation?: string | undefined;
  /** The URL that was called, with its identifiers, without the query. */
  readonly url?: string | undefined;
  /** The API version that was asked for. */
  readonly version?: string | undefined;
  /** The API version in which the server said it responded; `undefined` when it did not say, or never responded. */
  readonly responseVersion?: string | undefined;
  /** HTTP status of the last response; `undefined` when there was none. */
  readonly status?: number | undefined;
  /** How often the request was sent, the last time included; 0 when it never was. */
  readonly attempts?: number | undefined;
  /** Milliseconds from the call to the error, waits and token included. */
  readonly durationMs?: number | undefined;
  /**
   * The id under which the server knows the last request, for its support: `x-request-id` or one of its like.
   * That Enode sends one is not documented; `undefined` when there was none.
   */
  readonly requestId?: string | undefined;
}

/** The place in docs/errors.md that says what an error means and what to do. */
export const docsOf = (anchor: string): string => `${docsUrl}errors.md#${anchor}`;

/** Base of every error of this library. Catch this to catch them all. */
export abstract class EnodeError extends Error {
  /** An own property of each class of the family, to distinguish a user's subclass from ours. */
  static readonly code: EnodeErrorCode | undefined;
  /** Which member of the family this is. */
  readonly code: EnodeErrorCode;
  /** The call in which it happened; empty where no call was made. */
  readonly context: CallContext;

  constructor(code: EnodeErrorCode, message: string, context: CallContext = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.context = context;
    Object.defineProperty(this, brand, { value: code });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that a user derived from ours has no brand of its own: ordinary instanceof.
    if (this !== EnodeError && !Object.hasOwn(this, 'code')) {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    const found = codeOf(value);
    return found !== undefined && (this.code === undefined || this.code === found);
  }

  /** Method and path template of the call, e.g. `GET /vehicles/{vehicleId}`; `undefined` where no call was made. */
  get operation(): string | undefined {
    return this.context.operation;
  }

  /** The id under which the server knows the request; `undefined` without one. */
  get requestId(): string | undefined {
    return this.context.requestId;
  }

  /** A link to what this error means and what to do. */
  get docs(): string {
    return docsOf(this.code);
  }

  /** A plain object for logs: no stack, no secret. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, context, cause, docs } = this;
    return {
      name,
      code,
      message,
      docs,
      ...context,
      ...(cause === undefined ? {} : { cause: describeCause(cause) }),
    };
  }
}

/** The code of an error of this family, whichever copy of the package made it; `undefined` for anything else. */
export function codeOf(value: unknown): EnodeErrorCode | undefined {
  return typeof value === 'object' && value !== null
    ? (value as { [brand]?: EnodeErrorCode })[brand]
    : undefined;
}

/** Causes come from fetch and may be chains; name, code and message of each are all that logs need. */
function describeCause(cause: unknown, depth = 0): unknown {
  const shape = errorShape(cause);
  if (shape === undefined) return typeof cause;
  const { name, message, code } = shape;
  const inner = causeOf(cause);
  return {
    name,
    message,
    ...(code === undefined ? {} : { code }),
    ...(errorShape(inner) !== undefined && depth < 4 ? { cause: describeCause(inner, depth + 1) } : {}),
  };
}

/** Why calls and waits ended that were under way when their client was closed: the `cause` of their EnodeAbortError. */
export class ClosedError extends Error {
  override readonly name = 'AbortError';
  constructor() {
    super('The client was closed');
  }
}
