import { errorChain } from '../core/error-chain.ts';
import { errorShape } from '../core/error-shape.ts';
import { redact } from '../core/redact.ts';
import { EnodeConnectionError } from '../errors/errors.ts';
import type { EnodeError } from '../errors/enode-error.ts';
import { isEnodeError } from '../errors/guards.ts';
import type { AttemptContext } from './wire.ts';
import { failureOf, reasonOf } from './sent.ts';

/** The error of an exchange that got no response, or not to its end. */
export function brokenError(error: unknown, attempt: AttemptContext): EnodeError {
  if (isEnodeError(error, 'unreadable')) return error;
  const { arrived, tls } = failureOf(error);
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

/** The error as it is, or a copy in words only when it quotes a secret (fetch does, for a header it refuses). */
function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  const words = [...errorChain(error)];
  const said = words.map(({ message }) => message).join('\n');
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
