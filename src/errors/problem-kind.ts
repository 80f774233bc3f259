/**
 * Kinds of problem that are known: the last segment of a problem's `type` URL, or what its status stands for. Each
 * has a heading in docs/errors.md.
 */
const knownKinds = {
  'bad-request': true,
  unauthorized: true,
  /** 401 that stays with a new token: the client may not use this resource. */
  'unauthorized-for-resource': true,
  forbidden: true,
  /** 403: the client has as many connected users or devices as its plan allows. */
  'connections-limit-reached': true,
  'not-found': true,
  /** 404: no such operation in this version of the API. */
  'route-not-found': true,
  'payload-validation-error': true,
  'hem-system-statistics-not-available': true,
  'vendor-temporarily-unavailable': true,
  /** 405: the vendor behind Enode is unavailable. */
  'vendor-unavailable': true,
  /** 408: the vendor did not answer in time. */
  'vendor-timeout': true,
  /** 409: the vendor rejected the request. */
  'vendor-rejected': true,
  /** 409 of a cancellation: the action had ended before; `action` says how. The name is ours, the API gives none. */
  'action-ended': true,
  /** 424: the request to the vendor failed. */
  'vendor-request-failed': true,
  /** 429: a rate limit, of the vendor or of Enode. */
  'vendor-rate-limit': true,
  gone: true,
  unprocessable: true,
  'server-error': true,
  'service-unavailable': true,
} as const;

/** The kinds of problem that this library knows. */
export type KnownProblemKind = keyof typeof knownKinds;

/** Kind of a problem. The list is open: the API may send others, and what it sends is never changed. */
export type ProblemKind = KnownProblemKind | (string & {});

export const problemKinds = Object.keys(knownKinds) as readonly KnownProblemKind[];

export const isKnownKind = (kind: string): kind is KnownProblemKind => Object.hasOwn(knownKinds, kind);

/** Kinds of answers whose `type` says nothing, by status. 405 to 429 are about the vendor, as the reference says. */
const byStatus: Readonly<Record<number, KnownProblemKind>> = {
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
const byWords: Readonly<Record<number, readonly [words: RegExp, kind: KnownProblemKind]>> = {
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
