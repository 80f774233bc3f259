import { EnodeInputError } from '../errors/input-error.ts';

/** What a URL parser turns into another path: dot segments, backslashes, dropped characters. */
const misleading = /[\\\t\n\r]|\/(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * Refuses a URL that is not a path below the base URL: the token would be sent to another host, or another operation
 * called. `.evil.example/x` or `@evil.example/x` behind `https://api.example` are other hosts.
 *
 * @throws EnodeInputError
 */
export function checkUrl(url: string, baseUrl: string, operation: string): void {
  const from = baseUrl.length;
  const query = url.indexOf('?', from);
  const path = query < 0 ? url.slice(from) : url.slice(from, query);
  if (url.startsWith(baseUrl) && path.startsWith('/') && !path.startsWith('//') && !misleading.test(path))
    return;
  throw new EnodeInputError(
    `${operation} does not lead to a path of the API: give a path that begins with one slash and has no dot segments or backslashes`,
  );
}
