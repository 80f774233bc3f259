/* The error family in types: closed where it is ours, open where it is the API's. Compiled, not run. */
import {
  isEnodeError,
  isProblem,
  type AnyEnodeError,
  type EnodeErrorCode,
  type ProblemKind,
} from '../../src/index.ts';

/** A switch over the code knows each member, and is complete. */
export function explain(error: AnyEnodeError): string {
  switch (error.code) {
    case 'problem':
      return `${error.kind} ${error.retryAt?.toISOString()} ${error.action?.state}`;
    case 'authentication':
      return error.oauthError ?? 'refused';
    case 'timeout':
      return error.phase;
    case 'connection':
      return String(error.mayHaveArrived);
    case 'redirect':
      return error.targetOrigin ?? 'nowhere';
    case 'unreadable':
      return String(error.bodyLength);
    case 'abort':
    case 'version':
    case 'input':
      return `${error.operation} ${error.requestId} ${error.docs}`;
    default:
      return error satisfies never;
  }
}

export function guards(error: unknown): void {
  if (isEnodeError(error)) explain(error);
  if (isEnodeError(error, 'timeout'))
    error.phase satisfies 'token' | 'headers' | 'body' | 'backoff' | 'callback';
  if (isProblem(error, 'not-found')) error.status satisfies number;
  // @ts-expect-error misspelt: it would never be true
  isProblem(error, 'nott-found');
  // @ts-expect-error not a code of ours
  isEnodeError(error, 'timed-out');
  // What the API adds tomorrow is compared by hand.
  if (isProblem(error) && error.kind === 'of-tomorrow') error.detail satisfies string;
}

const kind: ProblemKind = 'of-tomorrow';
// @ts-expect-error the codes are a closed list
const code: EnodeErrorCode = 'of-tomorrow';
export { code, kind };
