import { acceptedCodings } from './codings.ts';
import { Receiver } from './dispatch-receiver.ts';
import type { AttemptContext, WireResponse, WireRequest } from './wire.ts';
import type { Dispatcher } from './node-dispatcher.ts';

let codings: string | undefined;
/** The origin asked last: a client has two, and no URL is parsed twice in a row. */
let last: { readonly before: string; readonly origin: string } = { before: '', origin: '' };

/** Sends by a dispatcher, and collects the body without the streams that fetch makes for each response. */
export function dispatch(
  dispatcher: Dispatcher,
  request: WireRequest,
  attempt: AttemptContext,
): Promise<WireResponse> {
  const { url, method, headers, body } = request;
  const slash = url.indexOf('/', url.indexOf('//') + 2);
  const before = slash === -1 ? url : url.slice(0, slash);
  if (before !== last.before) last = { before, origin: new URL(before).origin };
  headers['accept-encoding'] ??= codings ??= acceptedCodings();
  // As fetch does it for text.
  if (typeof body === 'string') headers['content-type'] ??= 'text/plain;charset=UTF-8';
  const { origin } = last;
  const path = slash === -1 ? '/' : url.slice(slash);
  return new Promise((resolve, reject) => {
    dispatcher.dispatch({ origin, path, method, headers, body }, new Receiver(resolve, reject, url, attempt));
  });
}
