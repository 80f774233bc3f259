/**
 * Kinds of problem: the last segment of a problem's `type` URL. The list is open: the API may send others, and
 * what it sends is never changed.
 */
export type ProblemKind =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'payload-validation-error'
  | 'hem-system-statistics-not-available'
  | 'vendor-temporarily-unavailable'
  | 'method-not-allowed'
  | 'timeout'
  | 'conflict'
  | 'gone'
  | 'unprocessable'
  | 'failed-dependency'
  | 'too-many-requests'
  | 'server-error'
  | 'service-unavailable'
  | (string & {});

/** Names for answers without a problem body, by status. */
const byStatus: Readonly<Record<number, ProblemKind>> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  422: 'unprocessable',
  424: 'failed-dependency',
  429: 'too-many-requests',
  503: 'service-unavailable',
};

/**
 * The kind of a problem. Three hosts and two path prefixes are in use for the same kinds, so only the last
 * segment of `type` counts; without one, the status names the kind.
 */
export function problemKind(type: string | undefined, status: number): ProblemKind {
  const segment = type
    ?.replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1);
  if (segment !== undefined && segment !== '' && segment !== 'about:blank') return segment;
  return byStatus[status] ?? (status >= 500 ? 'server-error' : `http-${status}`);
}
