import { errorChain } from '../core/error-chain.ts';
import { errorShape, read } from '../core/error-shape.ts';
import { redact } from '../core/redact.ts';
import { EnodeConnectionError } from '../errors/errors.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import type { AttemptContext } from './wire.ts';
import { connectionFailureOf, reasonOf } from './sent.ts';

/** The error of an exchange that got no response, or only a part of it. */
export function brokenError(error: unknown, attempt: AttemptContext): EnodeError {
  if (isEnodeError(error, 'unreadable')) return error;
  const { arrived, tls } = connectionFailureOf(error);
  const secrets = attempt.secrets();
  // Once headers came, the request has certainly arrived.
  const mayHaveArrived = attempt.deadline.phase === 'body' || arrived;
  return new EnodeConnectionError(mayHaveArrived, clean(reasonOf(error), secrets), attempt.context(), {
    cause: withoutSecrets(error, secrets),
    tls,
  });
}

/** Without secrets, and without the credentials in the URL of a proxy. */
function clean(text: string, secrets: readonly string[]): string {
  return redact(text, secrets).replaceAll(/\b(\w+:\/\/)[^/@\s]*@/g, '$1');
}

/**
 * The error as it is, or a copy in words only when it quotes a secret: fetch does, for a header it refuses, and clients
 * that a `fetch` is made of keep the request in their errors.
 */
function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  const words = [...errorChain(error)];
  const said = [...words.map(({ message }) => message), ...textsIn(error)].join('\n');
  if (clean(said, secrets) === said) return error;
  let copy: Error | undefined;
  for (const { name, message, code } of words.toReversed()) {
    copy = new Error(clean(message, secrets), copy === undefined ? undefined : { cause: copy });
    copy.name = name;
    // The stack begins with the message of the original, and names no line of interest.
    delete copy.stack;
    if (code !== undefined) Object.assign(copy, { code });
  }
  return errorShape(error) === undefined ? clean(String(error), secrets) : copy;
}

/** More values than this are not searched: errors that hold whole clients and sockets would take long. */
const mostValues = 2_000;

/** The texts in an error and in what it holds, as far as a logger would print them. */
function textsIn(error: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>([error]);
  // A set takes what is added while it is walked.
  for (const value of seen) {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null && seen.size < mostValues)
      for (const member of membersOf(value)) seen.add(member);
  }
  return texts;
}

/** Headers and maps hide what they hold. What cannot be read cannot be printed either. */
function membersOf(value: object): unknown[] {
  try {
    const own = Object.getOwnPropertyNames(value).map((name) => read(value, name));
    return value instanceof Map || value instanceof Headers ? [...own, ...[...value].flat()] : own;
  } catch {
    return [];
  }
}
