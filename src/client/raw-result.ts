import { EnodeUnreadableError } from '../errors/unreadable-error.ts';
import { answerContext, answerInfo } from '../transport/answer.ts';

/** What a raw call comes to, types apart. */
export interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * A success without a body is passed on where the document declares none, and is an error where it declares
 * one: `data` would be `undefined` against its type.
 */
export async function requireNoBody(
  response: Response,
  parseAs: string | undefined,
  declaresBody: (operation: string, status: number) => Promise<boolean>,
): Promise<void> {
  const info = answerInfo(response);
  // A response that middleware made up is not ours to judge.
  if (info === undefined) return;
  if ((parseAs ?? 'json') !== 'json' || !(await declaresBody(info.operation, response.status))) return;
  throw new EnodeUnreadableError('an empty body', contentType(response), 0, answerContext(response));
}

/** The error for a body that is no JSON. */
export async function unreadableJson(response: Response, cause: SyntaxError): Promise<EnodeUnreadableError> {
  const type = contentType(response);
  const text = await response.text();
  const reason =
    /html/i.test(type ?? '') || /^\s*</.test(text) ? 'HTML instead of JSON' : 'a body that is no valid JSON';
  // V8 quotes the body in the message of a SyntaxError, and bodies may hold anything: the position is enough.
  const position = /position \d+/.exec(cause.message)?.[0];
  return new EnodeUnreadableError(
    position === undefined ? reason : `${reason} (at ${position} of ${text.length})`,
    type,
    text.length,
    answerContext(response),
  );
}

function contentType(response: Response): string | null {
  return response.headers.get('content-type');
}
