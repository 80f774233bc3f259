/** Names under which servers and gateways give the id of a request; the one that names Enode's own comes first. */
const names = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-amz-cf-id'];

/** An id is a word or two; what is longer is something else, and is cut for logs. */
const longest = 200;

/** The id under which the server knows a request; `undefined` when its response has none. */
export function requestIdOf(headers: Pick<Headers, 'get'>): string | undefined {
  for (const name of names) {
    const id = headers.get(name);
    if (id !== null && id !== '') return id.slice(0, longest);
  }
  return undefined;
}
