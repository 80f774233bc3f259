import type { LoggedRequest } from './request-log.ts';

/** What a path belongs to: the API and what its clients use, or the pages for people. */
export type Surface = LoggedRequest['target'] | 'pages';

export function surfaceOf(path: string): Surface {
  if (path === '/oauth2/token') return 'oauth';
  if (/^\/(?:fleet|pages)(?:\/|$)/.test(path)) return 'pages';
  return path.startsWith('/link/') ? 'link' : 'api';
}
