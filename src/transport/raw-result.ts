import { EnodeUnreadableError } from '../errors/errors.ts';
import type { Promised } from '../spec/promised-body.ts';
import type { RawResult } from './unwrap.ts';
import { responseContext, responseInfo } from './response-note.ts';

/**
 * A success without an object in it is passed on where the document promises none, and is an error where it does:
 * `data` would be something else than its type.
 */
export async function requirePromised(
  { data, response }: RawResult,
  parseAs: string | undefined,
  promiseOf: (operation: string, status: number) => Promise<Promised>,
): Promise<void> {
  const info = responseInfo(response);
  // A response that middleware made up is not ours to judge.
  if (info === undefined || (parseAs ?? 'json') !== 'json') return;
  const promised = await promiseOf(info.operation, response.status);
  if (promised === 'nothing' || (promised === 'json' && data !== undefined)) return;
  const instead = data === undefined ? 'an empty body' : `${kindOf(data)} instead of an object`;
  throw new EnodeUnreadableError(instead, contentType(response), info.bodyLength, responseContext(response));
}

function kindOf(data: unknown): string {
  if (data === null) return 'null';
  return Array.isArray(data) ? 'a list' : `a ${typeof data}`;
}

/** The error for a body that is not JSON. */
export async function unreadableJson(response: Response, cause: SyntaxError): Promise<EnodeUnreadableError> {
  const type = contentType(response);
  const text = await response.text();
  const reason =
    /html/i.test(type ?? '') || /^\s*</.test(text) ? 'HTML instead of JSON' : 'a body that is not valid JSON';
  // V8 quotes the body in the message of a SyntaxError, and bodies may hold anything: the position is enough.
  const position = /position \d+/.exec(cause.message)?.[0];
  return new EnodeUnreadableError(
    position === undefined ? reason : `${reason} (at ${position} of ${text.length})`,
    type,
    text.length,
    responseContext(response),
  );
}

function contentType(response: Response): string | null {
  return response.headers.get('content-type');
}
