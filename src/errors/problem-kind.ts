/**
 * Kinds of problem: the last segment of a problem's `type` URL. The list is open: the API may send others, and
 * what it sends is never changed.
 */
export type ProblemKind =
  | 'bad-request'
  | 'unauthorized'
  /** 401 that stays with a new token: the client may not use this resource. */
  | 'unauthorized-for-resource'
  | 'forbidden'
  /** 403: the client has as many connected users or devices as its plan allows. */
  | 'connections-limit-reached'
  | 'not-found'
  /** 404: no such operation in this version of the API. */
  | 'route-not-found'
  | 'payload-validation-error'
  | 'hem-system-statistics-not-available'
  | 'vendor-temporarily-unavailable'
  /** 405: the vendor behind Enode is unavailable. */
  | 'vendor-unavailable'
  /** 408: the vendor did not answer in time. */
  | 'vendor-timeout'
  /** 409: the vendor rejected the request; also what cannot be done any more, e.g. cancelling an ended action. */
  | 'vendor-rejected'
  /** 424: the request to the vendor failed. */
  | 'vendor-request-failed'
  /** 429: a rate limit, of the vendor or of Enode. */
  | 'vendor-rate-limit'
  | 'gone'
  | 'unprocessable'
  | 'server-error'
  | 'service-unavailable'
  | (string & {});

/** Kinds of answers whose `type` says nothing, by status. 405 to 429 are about the vendor, as the reference says. */
const byStatus: Readonly<Record<number, ProblemKind>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'vendor-unavailable',
  408: 'vendor-timeout',
  409: 'vendor-rejected',
  410: 'gone',
  422: 'unprocessable',
  424: 'vendor-request-failed',
  429: 'vendor-rate-limit',
  503: 'service-unavailable',
};

/** What has no `type` of its own and is known by its words only. */
const byWords: Readonly<Record<number, readonly [words: RegExp, kind: ProblemKind]>> = {
  401: [/\bunauthorized for resource\b/i, 'unauthorized-for-resource'],
  403: [/\bconnections? limit reached\b/i, 'connections-limit-reached'],
  404: [/\broute not found\b/i, 'route-not-found'],
};

/**
 * The kind of a problem. Three hosts and two path prefixes are in use for the same kinds, so only the last
 * segment of `type` counts; without one, the status names the kind. A few kinds are known by title or detail.
 */
export function problemKind(type: string | undefined, status: number, words: string = ''): ProblemKind {
  const segment = type
    ?.replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1);
  const usual = byStatus[status] ?? (status >= 500 ? 'server-error' : `http-${status}`);
  const kind = segment === undefined || segment === '' || segment === 'about:blank' ? usual : segment;
  const known = byWords[status];
  return kind === usual && known?.[0].test(words) === true ? known[1] : kind;
}
